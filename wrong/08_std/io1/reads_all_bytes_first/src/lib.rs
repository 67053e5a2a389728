//! Reads all bytes before it reports the first line.

use std::io::{self, BufRead};

/// Calls `report` with the number of words in each line as soon as the line has been read, and returns the total
/// number of bytes. Words are separated by ASCII whitespace. The last line may end without a newline.
pub fn count_words(mut radio: impl BufRead, mut report: impl FnMut(usize)) -> io::Result<usize> {
    let mut text = Vec::new();
    let result = radio.read_to_end(&mut text);
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        let words = line.split(u8::is_ascii_whitespace);
        report(words.filter(|word| !word.is_empty()).count());
    }
    result
}
