//! A radio shows "singer: song".

/// The text before the first colon; the whole line when there is no colon.
pub fn singer(line: &str) -> &str {
    // A position from `char_indices` is always the first byte of a letter, so cutting there can never panic.
    for (position, letter) in line.char_indices() {
        if letter == ':' {
            return &line[..position];
        }
    }
    line
}
