//! Calls all three functions with correct sheets and with mistakes.

use results2::{mistakes, team, total};

/// A call of one of the functions.
pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
    let function = ["team", "total", "mistakes"][pick(3) as usize];
    let (count, one_is_wrong) = (pick(6), pick(2) == 0);
    let lines = (0..count).map(|_| {
        let name = ["Ada", "Bo", "Cleo", "Zoë"][pick(4) as usize];
        let seconds = pick(120);
        match pick(8) {
            0 if one_is_wrong => String::from(name),
            1 if one_is_wrong => format!("{name} fast"),
            2 if one_is_wrong => format!("{name} -{}", seconds + 1),
            3 if one_is_wrong => format!("{name} {seconds} s"),
            _ => format!("{name} {seconds}"),
        }
    });
    format!("{function}(&{:?})", lines.collect::<Vec<_>>())
}

/// What the function returns.
pub fn answer(input: &str) -> String {
    let lines: Vec<&str> = input.split('"').skip(1).step_by(2).collect();
    let (function, _) = input.split_once('(').expect("a call");
    match function {
        "team" => {
            let laps = team(&lines).map(|laps| {
                let laps = laps.iter();
                let laps = laps.map(|lap| format!("{} {}", lap.name, lap.seconds));
                laps.collect::<Vec<_>>()
            });
            format!("{laps:?}")
        }
        "total" => format!("{:?}", total(&lines)),
        _ => format!("{:?}", mistakes(&lines)),
    }
}
