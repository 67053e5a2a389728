//! A relay at a school's sports day. The paper holds one line a runner: "Ada 71", a name and seconds.
//!
//! `team` is for the prize: all laps, or the error of the first wrong line. It does not compile yet. `total` adds up
//! the seconds, with the same error. `mistakes` is for the teacher who corrects the paper: the errors of all wrong
//! lines at once. `read_lap` is ready.

#[derive(Debug, PartialEq)]
pub struct Lap {
    pub name: String,
    pub seconds: u32,
}

/// Reads one line of the paper.
pub fn read_lap(line: &str) -> Result<Lap, String> {
    let Some((name, seconds)) = line.split_once(' ') else {
        return Err(format!("{line:?} has no time"));
    };
    match seconds.parse() {
        Ok(seconds) => Ok(Lap {
            name: String::from(name),
            seconds,
        }),
        Err(_) => Err(format!("{seconds:?} is not a time")),
    }
}

/// All laps of the team, or the first error.
pub fn team(lines: &[&str]) -> Result<Vec<Lap>, String> {
    let laps: Vec<Result<Lap, String>> = lines.iter().map(|line| read_lap(line)).collect();
    Ok(laps)
}

/// The seconds of all laps together, or the first error.
pub fn total(lines: &[&str]) -> Result<u32, String> {
    todo!("add up the seconds of {} lines", lines.len())
}

/// The errors of all lines that are wrong, from the first to the last.
pub fn mistakes(lines: &[&str]) -> Vec<String> {
    todo!("find what is wrong in {} lines", lines.len())
}
