//! Ignores the case of all letters, not just of those in ASCII.

use std::collections::HashMap;
use std::io::{self, BufRead};
use std::num::NonZeroUsize;

/// How often lines have come.
pub struct Counts {
    field: Option<NonZeroUsize>,
    ignore_case: bool,
    rows: HashMap<Vec<u8>, Row>,
}

/// A line, as it was spelled first, and how often it has come.
pub struct Row {
    pub line: Vec<u8>,
    pub count: u64,
}

impl Counts {
    pub fn new(field: Option<NonZeroUsize>, ignore_case: bool) -> Self {
        Counts {
            field,
            ignore_case,
            rows: HashMap::new(),
        }
    }

    /// Counts all lines of an input.
    pub fn read(&mut self, mut input: impl BufRead) -> io::Result<()> {
        let mut line = Vec::new();
        while input.read_until(b'\n', &mut line)? > 0 {
            self.count(without_end(&line));
            line.clear();
        }
        Ok(())
    }

    fn count(&mut self, line: &[u8]) {
        let Some(counted) = self.counted_part(line) else {
            return;
        };
        let key = if self.ignore_case {
            String::from_utf8_lossy(counted).to_lowercase().into_bytes()
        } else {
            counted.to_owned()
        };
        let first = || Row {
            line: counted.to_owned(),
            count: 0,
        };
        self.rows.entry(key).or_insert_with(first).count += 1;
    }

    fn counted_part<'a>(&self, line: &'a [u8]) -> Option<&'a [u8]> {
        let Some(field) = self.field else {
            return Some(line);
        };
        let words = line.split(u8::is_ascii_whitespace);
        words.filter(|word| !word.is_empty()).nth(field.get() - 1)
    }

    /// The commonest lines: all of them, or as many as `top`.
    pub fn commonest(self, top: Option<NonZeroUsize>) -> Vec<Row> {
        let mut rows: Vec<Row> = self.rows.into_values().collect();
        rows.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.line.cmp(&b.line)));
        rows.truncate(top.map_or(usize::MAX, NonZeroUsize::get));
        rows
    }
}

fn without_end(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}
