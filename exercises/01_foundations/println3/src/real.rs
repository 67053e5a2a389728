//! What do these lines make? Leave this file as it is.

pub fn lines() -> [String; 8] {
    let average = 4.0 / 3.0;
    let difference = -7;
    let player = "Nora";
    let goals = 12;

    [
        format!("{player}: {}", goals + 1),
        format!("{average:.2} per match"),
        format!("[{player:>6}]"),
        format!("[{player:-^8}]"),
        format!("{difference:+} {goals:+}"),
        format!("{difference:05}"),
        format!("{goals:b} {goals:x}"),
        format!("{{{player}}} {0} {1} {0}", goals, difference),
    ]
}
