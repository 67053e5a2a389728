//! A radio shows "singer: song". This function looks for the colon and gives back the singer. With English names it
//! is right; with others it cuts too early, or it panics.
//!
//! Find the bug by reading: what does `position` count, and what does `line[..position]` expect? Repair it:
//! `position` must be the byte at which the letter begins. The singer is still a part of `line`; nothing is copied.

/// The text before the first colon; the whole line when there is no colon.
pub fn singer(line: &str) -> &str {
    let mut position = 0;
    for letter in line.chars() {
        if letter == ':' {
            return &line[..position];
        }
        position += 1;
    }
    line
}
