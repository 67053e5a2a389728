//! The return type tells `collect` what to make: one `Result` with the whole list, instead of a list of `Result`s.

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
    lines.iter().map(|line| read_lap(line)).collect()
}

/// The sum of the seconds of all laps, or the first error.
pub fn total(lines: &[&str]) -> Result<u32, String> {
    let laps = team(lines);
    laps.map(|laps| laps.iter().map(|lap| lap.seconds).sum())
}

/// The errors of all wrong lines, from the first to the last.
pub fn mistakes(lines: &[&str]) -> Vec<String> {
    let mut mistakes = Vec::new();
    for line in lines {
        if let Err(mistake) = read_lap(line) {
            mistakes.push(mistake);
        }
    }
    mistakes
}
