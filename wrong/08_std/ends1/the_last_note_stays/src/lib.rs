//! Returns the last note, but leaves it in the scale.

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
        Some(NOTES[self.high - 1])
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
