//! Reads lines into a `String`, which must be UTF-8.

use std::io::{self, BufRead};

/// Calls `report` with the number of words in each line as soon as the line has been read, and returns the total
/// number of bytes. Words are separated by ASCII whitespace. The last line may end without a newline.
pub fn count_words(mut radio: impl BufRead, mut report: impl FnMut(usize)) -> io::Result<usize> {
    let mut line = String::new();
    let mut bytes = 0;
    loop {
        line.clear();
        let read = radio.read_line(&mut line)?;
        if read == 0 {
            return Ok(bytes);
        }
        bytes += read;
        report(line.split_ascii_whitespace().count());
    }
}
