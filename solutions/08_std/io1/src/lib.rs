//! `read_until` reads bytes up to the end of a line, so the text needn't be UTF-8, and one buffer is enough for a
//! whole day. It appends: `clear` empties the buffer and keeps its memory.

use std::io::{self, BufRead};

/// Calls `report` with the number of words in each line as soon as the line has been read, and returns the total
/// number of bytes. Words are separated by ASCII whitespace. The last line may end without a newline.
pub fn count_words(mut radio: impl BufRead, mut report: impl FnMut(usize)) -> io::Result<usize> {
    let mut line = Vec::new();
    let mut bytes = 0;
    loop {
        line.clear();
        let read = radio.read_until(b'\n', &mut line)?;
        if read == 0 {
            return Ok(bytes);
        }
        bytes += read;
        let words = line.split(u8::is_ascii_whitespace);
        report(words.filter(|word| !word.is_empty()).count());
    }
}
