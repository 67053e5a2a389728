//! `Lines`: splits a stream that arrives in pieces into lines.

/// Splits a stream into lines.
#[derive(Debug, Default)]
pub struct Lines(Vec<u8>);

impl Lines {
    pub fn push(&mut self, bytes: &[u8], mut each: impl FnMut(&[u8])) {
        let searched = self.0.len();
        self.0.extend_from_slice(bytes);
        let mut start = 0;
        let mut from = searched;
        while let Some(end) = self.0[from..]
            .iter()
            .position(|&byte| byte == b'\n')
            .map(|at| from + at)
        {
            each(&self.0[start..end]);
            start = end + 1;
            from = start;
        }
        self.0.drain(..start);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_complete_wherever_the_stream_is_split() {
        for cut in 0..=9 {
            let mut lines = Lines::default();
            let mut seen = Vec::new();
            let (head, tail) = b"ab\n\ncde\nf".split_at(cut);
            for part in [head, tail] {
                lines.push(part, |line| {
                    seen.push(String::from_utf8_lossy(line).into_owned());
                });
            }
            assert_eq!(seen, ["ab", "", "cde"], "cut at {cut}");
        }
    }
}
