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
}

impl Captured {
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.total += bytes.len() as u64;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_output_is_kept_completely() {
        let mut captured = Captured::default();
        captured.push(b"one ");
        captured.push(b"two");
        assert_eq!(captured.text(), "one two");
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
    }
}
