//! The results of a run come as lines of text: "Amara 42". All functions are right, and hard to read: what matters stands
//! far to the right, behind all that can go wrong.
//!
//! Refactor until the lints are quiet. Where a missing value ends the function, write `let … else`: the good path goes on
//! below without indentation. Where several patterns must fit one after the other, join them to one `if` with `&&`.

/// What the board shows for a line: "Amara: 42 minutes", or what is wrong with the line.
pub fn board(line: &str) -> String {
    // The good value gets its name at once, and `else` says how the function ends without it. What follows stays at the left.
    let Some((name, time)) = line.split_once(' ') else {
        return format!("no time: {line}");
    };
    let Ok(minutes) = time.parse::<u32>() else {
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
