//! A radio shows "singer: song". This function looks for the colon and returns the singer. It's right for names with
//! plain letters; for others, it cuts too early or panics.
//!
//! Find the bug by reading: what does `position` count, and what does `line[..position]` expect? Fix it: `position`
//! must be the byte where the character starts. The singer is still a part of `line`, so nothing is copied.

/// The text before the first colon; the whole line if there is no colon.
pub fn singer(line: &str) -> &str {
    let mut position = 0;
    for character in line.chars() {
        if character == ':' {
            return &line[..position];
        }
        position += 1;
    }
    line
}
