//! A display at a bus stop shows notices of many kinds: delays, detours, and kinds that nobody knows yet.
//!
//! `board` works with all that implement the trait `Notice`, but there is no such trait. Define it, public, with two
//! methods that borrow the notice: `text` returns a `String`, `is_urgent` a `bool`. Then implement it twice. A delay
//! says "Line 4: 12 minutes late" and is urgent from 10 minutes on. A detour says "Line 7 does not stop at Harbour"
//! and is never urgent.

pub struct Delay {
    pub line: u8,
    pub minutes: u32,
}

pub struct Detour {
    pub line: u8,
    pub skipped: String,
}

/// What the display shows: the text, and an urgent one between two exclamation marks.
pub fn board(notice: &impl Notice) -> String {
    let text = notice.text();
    if notice.is_urgent() {
        format!("! {text} !")
    } else {
        text
    }
}
