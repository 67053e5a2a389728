use std::process::Command;

#[test]
fn the_scoreboard_shows_all_three_lines() {
    let output = Command::new(env!("CARGO_BIN_EXE_hello3"))
        .output()
        .expect("the program starts");
    let shown = String::from_utf8_lossy(&output.stdout);
    let lines: Vec<&str> = shown.lines().collect();

    assert_eq!(
        lines,
        ["Ravens", "goals: 3", "second half"],
        "the scoreboard shows something else"
    );
}
