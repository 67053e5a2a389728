/// The text on the board for a line: "Amara: 42 minutes", or what's wrong with the line.
pub fn board(line: &str) -> String {
    match line.split_once(' ') {
        Some((name, time)) => match time.parse::<u32>() {
            Ok(minutes) => format!("{name}: {minutes} minutes"),
            Err(_) => format!("{name}: {time} is not a number"),
        },
        None => format!("no time: {line}"),
    }
}

/// Whether this line breaks the record, which is in minutes. A time of 0 minutes can't be right.
pub fn breaks_record(line: &str, record: Option<u32>) -> bool {
    match record {
        Some(record) => match line.split_once(' ') {
            Some((_, time)) => match time.parse::<u32>() {
                Ok(minutes) => minutes > 0 && minutes < record,
                Err(_) => false,
            },
            None => false,
        },
        None => false,
    }
}

/// The minutes of the runner with this name, from the first line that can be read.
pub fn minutes_of(lines: &[&str], name: &str) -> Option<u32> {
    for line in lines {
        match line.split_once(' ') {
            Some((runner, time)) if runner == name => match time.parse() {
                Ok(minutes) => return Some(minutes),
                Err(_) => continue,
            },
            _ => continue,
        }
    }
    None
}
