//! The results of a race are lines of text: "Amara 42". All functions are right, but hard to read: what matters is
//! far to the right, behind everything that can go wrong.
//!
//! Refactor until the lints are quiet. Where a missing value ends the function, write `let … else`: the code for the
//! good case goes on below, without indentation. Where several patterns have to match one after the other, combine
//! them into one `if` with `&&`.

/// The text on the board for a line: "Amara: 42 minutes", or what's wrong with the line.
pub fn board(line: &str) -> String {
    let (name, time) = match line.split_once(' ') {
        Some(parts) => parts,
        None => return format!("no time: {line}"),
    };
    let minutes = if let Ok(minutes) = time.parse::<u32>() {
        minutes
    } else {
        return format!("{name}: {time} is not a number");
    };
    format!("{name}: {minutes} minutes")
}

/// Whether this line breaks the record, which is in minutes. A time of 0 minutes can't be right.
pub fn breaks_record(line: &str, record: Option<u32>) -> bool {
    if let Some(record) = record {
        if let Some((_, time)) = line.split_once(' ') {
            if let Ok(minutes) = time.parse::<u32>() {
                if minutes > 0 && minutes < record {
                    return true;
                }
            }
        }
    }
    false
}

/// The minutes of the runner with this name, from the first line that can be read.
pub fn minutes_of(lines: &[&str], name: &str) -> Option<u32> {
    for line in lines {
        if let Some((runner, time)) = line.split_once(' ') {
            if runner == name {
                if let Ok(minutes) = time.parse() {
                    return Some(minutes);
                }
            }
        }
    }
    None
}
