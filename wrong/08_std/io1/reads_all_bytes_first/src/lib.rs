//! A ship sends its radio messages line by line, all day long. The counter on the bridge shows the words of each line as
//! soon as the line is there.
//!
//! The function below is right about the numbers, but it reads everything before it counts anything: the bridge waits until
//! the evening, and if the radio fails it has nothing to show. Read one line at a time, always into the same
//! buffer. A message need not be UTF-8: then it counts as well, and `String` is the wrong buffer.

use std::io::{self, BufRead};

/// Calls `report` with the number of words of each line as soon as the line was read, and returns the number of bytes in
/// all. Words are separated by ASCII white space. The last line may end without a newline.
pub fn count_words(mut radio: impl BufRead, mut report: impl FnMut(usize)) -> io::Result<usize> {
    let mut text = Vec::new();
    let result = radio.read_to_end(&mut text);
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        let words = line.split(u8::is_ascii_whitespace);
        report(words.filter(|word| !word.is_empty()).count());
    }
    result
}
