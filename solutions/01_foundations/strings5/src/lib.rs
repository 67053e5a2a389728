//! A position from `char_indices` is always the first byte of a character, so slicing there never panics.

/// The text before the first colon; the whole line if there is no colon.
pub fn singer(line: &str) -> &str {
    for (position, character) in line.char_indices() {
        if character == ':' {
            return &line[..position];
        }
    }
    line
}
