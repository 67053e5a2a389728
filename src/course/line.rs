//! Lines of a text, as people count them.

/// The line, from 1, on which the byte at `offset` stands.
pub(super) fn line_of(text: &str, offset: usize) -> usize {
    1 + text.as_bytes()[..offset.min(text.len())]
        .iter()
        .filter(|byte| **byte == b'\n')
        .count()
}

#[cfg(test)]
mod tests {
    use super::line_of;

    #[test]
    fn lines_are_counted_from_one() {
        let text = "a\nbc\r\n\nd";
        let lines: Vec<usize> = [0, 1, 2, 6, 7, 99]
            .map(|offset| line_of(text, offset))
            .to_vec();
        assert_eq!(lines, [1, 1, 2, 3, 4, 4]);
    }
}
