//! `let … else` names the good value and says how the function ends without it. A let chain is one `if` for several
//! patterns and conditions.

/// The text on the board for a line: "Amara: 42 minutes", or what's wrong with the line.
pub fn board(line: &str) -> String {
    let Some((name, time)) = line.split_once(' ') else {
        return format!("no time: {line}");
    };
    let Ok(minutes) = time.parse::<u32>() else {
        return format!("{name}: {time} is not a number");
    };
    format!("{name}: {minutes} minutes")
}

/// Whether this line breaks the record, which is in minutes. A time of 0 minutes can't be right.
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

/// The minutes of the runner with this name, from the first line that can be read.
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
