//! `next` moves the low end and `next_back` the high end, and both stop where they meet. With that one method come `rev`,
//! `rfind`, `nth_back` and many more.

const NOTES: [&str; 8] = ["C", "D", "E", "F", "G", "A", "B", "c"];

/// The notes with the indices `low..high`.
pub struct Scale {
    low: usize,
    high: usize,
}

impl Scale {
    /// The first notes of the scale: at most eight.
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
        if self.low == self.high {
            return None;
        }
        self.high -= 1;
        Some(NOTES[self.high])
    }
}

/// The first notes of the scale, for both directions.
fn keys(count: usize) -> impl DoubleEndedIterator<Item = &'static str> {
    Scale::new(count)
}

/// The notes up and down: "C D E D C" for three notes. The highest one is played once.
pub fn up_and_down(count: usize) -> String {
    let down = keys(count).rev().skip(1);
    let notes: Vec<&str> = keys(count).chain(down).collect();
    notes.join(" ")
}
