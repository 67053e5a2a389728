//! Line numbers, as people count them.

/// Where the lines of a text begin, found once and looked up for every value of a manifest.
pub struct LineIndex {
    /// The offset after each line break.
    breaks: Vec<usize>,
}

impl LineIndex {
    /// Indexes a text.
    pub fn of(text: &str) -> Self {
        let breaks = text.match_indices('\n');
        Self {
            breaks: breaks.map(|(offset, _)| offset + 1).collect(),
        }
    }

    /// The line (from 1) of the byte at `offset`.
    pub fn line(&self, offset: usize) -> usize {
        1 + self.breaks.partition_point(|start| *start <= offset)
    }
}

/// The line (from 1) of the byte at `offset`.
pub fn line_of(text: &str, offset: usize) -> usize {
    LineIndex::of(text).line(offset)
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
