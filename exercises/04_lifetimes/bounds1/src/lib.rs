//! A receipt prints mixed things in one column: numbers, texts, and values that are only lent.
//!
//! A `Box<dyn Display>` without a lifetime promises `'static`: nothing in it is a loan that could end. The compiler's
//! help makes the callers keep this promise, and then the receipt refuses every lent value. Let the receipt say for
//! how long its things are lent instead. Keep the things as they are: they become text only when it is asked for.

use std::fmt::Display;

#[derive(Default)]
pub struct Receipt {
    things: Vec<Box<dyn Display>>,
}

impl Receipt {
    pub fn add<T: Display>(&mut self, thing: T) {
        self.things.push(Box::new(thing));
    }

    /// All things, each on a line of its own.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for thing in &self.things {
            text.push_str(&thing.to_string());
            text.push('\n');
        }
        text
    }
}
