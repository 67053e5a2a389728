//! A relay race on a school's sports day. The result sheet has one line per runner, with a name and seconds: "Ada 71".
//!
//! `team` is for the winners' table: all laps, or the error of the first wrong line. It doesn't compile yet. `total`
//! adds up the seconds, or returns the same error. `mistakes` is for the teacher who corrects the sheet: the errors
//! of all wrong lines. `read_lap` is complete.

#[derive(Debug, PartialEq)]
pub struct Lap {
    pub name: String,
    pub seconds: u32,
}

/// Reads one line of the sheet.
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

/// The sum of the seconds of all laps, or the first error.
pub fn total(lines: &[&str]) -> Result<u32, String> {
    todo!("add up the seconds of {} lines", lines.len())
}

/// The errors of all wrong lines, from the first to the last.
pub fn mistakes(lines: &[&str]) -> Vec<String> {
    todo!("find what is wrong in {} lines", lines.len())
}
