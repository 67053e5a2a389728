//! Knows no runs of more than 255 minutes.

/// What the board shows for a line: "Amara: 42 minutes", or what is wrong with the line.
pub fn board(line: &str) -> String {
    // The good value gets its name at once, and `else` says how the function ends without it. What follows stays at the left.
    let Some((name, time)) = line.split_once(' ') else {
        return format!("no time: {line}");
    };
    let Ok(minutes) = time.parse::<u8>() else {
        return format!("{name}: {time} is no number");
    };
    format!("{name}: {minutes} minutes")
}

/// Whether this line breaks the record of so many minutes. Nobody runs in 0 minutes.
pub fn breaks_record(line: &str, record: Option<u32>) -> bool {
    if let Some(record) = record
        && let Some((_, time)) = line.split_once(' ')
        && let Ok(minutes) = time.parse::<u32>()
        && minutes > 0
        && minutes < record
    {
        return true;
    }
    false
}

/// How many minutes the runner with this name needed, in the first line that can be read.
pub fn minutes_of(lines: &[&str], name: &str) -> Option<u32> {
    for line in lines {
        if let Some((runner, time)) = line.split_once(' ')
            && runner == name
            && let Ok(minutes) = time.parse()
        {
            return Some(minutes);
        }
    }
    None
}
