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

// The trait names what `board` needs and nothing else, so types that do not exist yet can join.
pub trait Notice {
    fn text(&self) -> String;
    fn is_urgent(&self) -> bool;
}

impl Notice for Delay {
    fn text(&self) -> String {
        format!("Line {}: {} minutes late", self.line, self.minutes)
    }

    fn is_urgent(&self) -> bool {
        self.minutes >= 10
    }
}

impl Notice for Detour {
    fn text(&self) -> String {
        format!("Line {} does not stop at {}", self.line, self.skipped)
    }

    fn is_urgent(&self) -> bool {
        false
    }
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
