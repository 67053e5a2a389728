use gats1::{Cursor, Windows, count, smooth};

#[test]
fn smoothing_changes_the_samples_in_place() {
    let mut samples = [0, 30, 60, 0, 9];
    smooth(&mut samples);
    assert_eq!(samples, [0, 30, 30, 13, 9]);
}

#[test]
fn a_recording_without_a_middle_stays_the_same() {
    let mut two = [7, 100];
    smooth(&mut two);
    assert_eq!(two, [7, 100]);
    smooth(&mut []);
}

#[test]
fn windows_overlap_and_can_be_changed() {
    let mut samples = [1, 1, 1, 1];
    let mut windows = Windows::over(&mut samples, 2);
    while let Some(window) = windows.next() {
        window[1] += window[0];
    }
    assert_eq!(
        samples,
        [1, 2, 3, 4],
        "each window sees what the one before it wrote"
    );
}

#[test]
fn the_windows_end_with_the_samples() {
    assert_eq!(count(Windows::over(&mut [1, 2, 3, 4, 5], 3)), 3);
    assert_eq!(count(Windows::over(&mut [1, 2], 3)), 0);
}

/// Reads a string word by word into one buffer, and shows the buffer. All words share its memory.
struct Words<'text> {
    text: &'text str,
    buffer: String,
}

impl Cursor for Words<'_> {
    type Item<'item>
        = &'item mut String
    where
        Self: 'item;

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
fn the_items_of_every_cursor_can_be_counted() {
    assert_eq!(count(words("play it once more ")), 4);
    assert_eq!(count(words("")), 0);
}

/// The code of `src/lib.rs` without comments and whitespace.
fn code() -> String {
    let mut code = String::new();
    for line in include_str!("../src/lib.rs").lines() {
        let (before, _) = line.split_once("//").unwrap_or((line, ""));
        code.extend(before.split_whitespace());
    }
    assert!(!code.contains("/*"), "please write comments with `//`");
    code
}

#[test]
fn smooth_moves_a_cursor() {
    let code = code();
    let (_, smooth) = code.split_once("fnsmooth(").expect("`smooth` is there");
    assert!(
        smooth.contains("Windows"),
        "`smooth` should get its windows from the cursor, and not count positions itself"
    );
}
