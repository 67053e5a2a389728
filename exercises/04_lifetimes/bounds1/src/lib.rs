//! A receipt prints different things in one column: numbers, strings, and values that it only borrows.
//!
//! A `Box<dyn Display>` without a lifetime promises `'static`: it doesn't contain any borrow that could end. The
//! compiler suggests that the callers keep this promise, but then you couldn't add anything borrowed. Let the receipt
//! say instead how long its things are borrowed. Keep the things as they are: they should become text only when you
//! ask for it.

use std::fmt::Display;

#[derive(Default)]
pub struct Receipt {
    things: Vec<Box<dyn Display>>,
}

impl Receipt {
    pub fn add<T: Display>(&mut self, thing: T) {
        self.things.push(Box::new(thing));
    }

    /// All things, one per line.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for thing in &self.things {
            text.push_str(&thing.to_string());
            text.push('\n');
        }
        text
    }
}
