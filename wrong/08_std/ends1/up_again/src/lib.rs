//! Goes up at both ends.

const NOTES: [&str; 8] = ["C", "D", "E", "F", "G", "A", "B", "c"];

pub struct Scale {
    low: usize,
    high: usize,
}

impl Scale {
    pub fn new(count: usize) -> Scale {
        Scale {
            low: 0,
            high: count.min(NOTES.len()),
        }
    }
}

impl Iterator for Scale {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        if self.low == self.high {
            return None;
        }
        self.low += 1;
        Some(NOTES[self.low - 1])
    }
}

impl DoubleEndedIterator for Scale {
    fn next_back(&mut self) -> Option<&'static str> {
        self.next()
    }
}

fn keys(count: usize) -> impl DoubleEndedIterator<Item = &'static str> {
    Scale::new(count)
}

pub fn up_and_down(count: usize) -> String {
    let down = keys(count).rev().skip(1);
    let notes: Vec<&str> = keys(count).chain(down).collect();
    notes.join(" ")
}
