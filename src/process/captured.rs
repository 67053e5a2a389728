//! `Captured`: the head and tail of what a program printed.

/// How many bytes we keep of each end of a stream.
const HEAD: usize = 32 << 10;
const TAIL: usize = 32 << 10;

/// What a program printed to one stream. For long output, only the head and the tail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Captured {
    head: Vec<u8>,
    tail: Vec<u8>,
    /// The number of bytes printed, kept or not.
    total: u64,
    /// The number of line breaks among them.
    line_breaks: usize,
}

impl Captured {
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.total += bytes.len() as u64;
        self.line_breaks += line_breaks(bytes);
        let room = HEAD.saturating_sub(self.head.len()).min(bytes.len());
        let (first, rest) = bytes.split_at(room);
        self.head.extend_from_slice(first);
        self.tail.extend_from_slice(rest);
        // Cut only now and then, because moving the tail for every byte would be quadratic.
        if self.tail.len() > 2 * TAIL {
            self.tail.drain(..self.tail.len() - TAIL);
        }
    }

    /// The number of bytes printed, kept or not.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// Whether everything was kept.
    pub fn is_whole(&self) -> bool {
        self.total == (self.head.len() + self.tail.len()) as u64
    }

    /// How many more lines were printed than its text has.
    pub fn lines_left_out(&self) -> usize {
        if self.is_whole() {
            return 0;
        }
        self.line_breaks
            .saturating_sub(line_breaks(self.text().as_bytes()))
    }

    /// The head and tail as text, with a line between them that shows how much is missing.
    pub fn text(&self) -> String {
        let tail = &self.tail[self.tail.len().saturating_sub(TAIL)..];
        let missing = self.total - self.head.len() as u64 - tail.len() as u64;
        let mut text = String::from_utf8_lossy(&self.head).into_owned();
        if missing > 0 {
            text.push_str(&format!("\n[… {missing} bytes left out …]\n"));
        }
        text.push_str(&String::from_utf8_lossy(tail));
        text
    }
}

fn line_breaks(bytes: &[u8]) -> usize {
    bytes.split(|&byte| byte == b'\n').count() - 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_output_is_kept_completely() {
        let mut captured = Captured::default();
        captured.push(b"one ");
        captured.push(b"two");
        assert_eq!(captured.text(), "one two");
        assert_eq!(captured.lines_left_out(), 0);
    }

    #[test]
    fn long_output_keeps_its_head_and_its_tail() {
        let mut captured = Captured::default();
        captured.push(b"first");
        for _ in 0..1000 {
            captured.push(&[b'.'; 1000]);
        }
        captured.push(b"last");
        let text = captured.text();
        assert!(text.starts_with("first") && text.ends_with("last"));
        assert!(text.len() < HEAD + TAIL + 100, "{}", text.len());
        assert!(text.contains("bytes left out"));
        assert_eq!(captured.total(), 1_000_009);
        assert_eq!(captured.lines_left_out(), 0, "it's all one line");
    }

    #[test]
    fn lines_are_counted_whether_they_are_kept_or_not() {
        for line in ["\n".to_owned(), format!("{}\n", "x".repeat(99))] {
            let mut captured = Captured::default();
            for _ in 0..100_000 {
                captured.push(line.as_bytes());
            }
            let shown = captured.text().lines().count();
            assert!(shown < 100_000);
            assert_eq!(shown + captured.lines_left_out(), 100_000);
        }
    }
}
