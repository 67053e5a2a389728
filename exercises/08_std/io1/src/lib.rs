//! A rover on Mars sends its messages line by line, all day long. A counter on Earth shows the number of words in
//! each line as soon as the line has arrived.
//!
//! `count_words` gets the numbers right, but it reads everything before it counts anything: the counter stays empty
//! until the evening, and if the radio fails, it never shows anything. Read one line at a time; one buffer is enough
//! for all of them. Some messages aren't UTF-8, and their words count as well, so a `String` is the wrong buffer.

use std::io::{self, BufRead};

/// Calls `report` with the number of words in each line as soon as the line has been read, and returns the total
/// number of bytes. Words are separated by ASCII whitespace. The last line may end without a newline.
pub fn count_words(mut radio: impl BufRead, mut report: impl FnMut(usize)) -> io::Result<usize> {
    let mut text = String::new();
    radio.read_to_string(&mut text)?;
    for line in text.lines() {
        report(line.split_ascii_whitespace().count());
    }
    Ok(text.len())
}
