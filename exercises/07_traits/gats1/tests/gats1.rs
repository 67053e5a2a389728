use gats1::{Lend, Windows, count, smooth};

#[test]
fn smoothing_changes_the_levels_themselves() {
    let mut levels = [0, 30, 60, 0, 9];
    smooth(&mut levels);
    assert_eq!(levels, [0, 30, 30, 13, 9]);
}

#[test]
fn short_rows_stay_as_they_are() {
    let mut two = [7, 100];
    smooth(&mut two);
    assert_eq!(two, [7, 100]);
    smooth(&mut []);
}

#[test]
fn windows_overlap_and_can_be_written_to() {
    let mut levels = [1, 1, 1, 1];
    let mut windows = Windows::over(&mut levels, 2);
    while let Some(window) = windows.next() {
        window[1] += window[0];
    }
    assert_eq!(
        levels,
        [1, 2, 3, 4],
        "each window sees what the last one wrote"
    );
}

#[test]
fn the_windows_end_with_the_levels() {
    assert_eq!(count(Windows::over(&mut [1, 2, 3, 4, 5], 3)), 3);
    assert_eq!(count(Windows::over(&mut [1, 2], 3)), 0);
}

/// Reads a text word by word into one buffer, and lends the buffer. It allocates once, not for each word.
struct Words<'text> {
    text: &'text str,
    buffer: String,
}

impl Lend for Words<'_> {
    type Item<'loan>
        = &'loan mut String
    where
        Self: 'loan;

    fn next(&mut self) -> Option<&mut String> {
        let (word, rest) = self.text.split_once(' ')?;
        self.text = rest;
        self.buffer.clear();
        self.buffer.push_str(word);
        Some(&mut self.buffer)
    }
}

fn words(text: &str) -> Words<'_> {
    Words {
        text,
        buffer: String::new(),
    }
}

#[test]
fn all_that_lends_can_be_counted() {
    assert_eq!(count(words("high water at six ")), 4);
    assert_eq!(count(words("")), 0);
}
