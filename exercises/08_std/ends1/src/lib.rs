//! A pianist practices scales: up the keys, and down again. `Scale` is an iterator over the notes on the way up.
//!
//! `keys` doesn't compile: for the way down, `rev` needs an iterator that can return notes from both ends. Implement the
//! trait that the error names. A note that one end has returned doesn't come back at the other end.

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
