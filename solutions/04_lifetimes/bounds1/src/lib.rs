//! `T: 'a` means that whatever `T` borrows lives for at least `'a`. A number borrows nothing, so it fits any `'a`.

use std::fmt::Display;

#[derive(Default)]
pub struct Receipt<'a> {
    things: Vec<Box<dyn Display + 'a>>,
}

impl<'a> Receipt<'a> {
    pub fn add<T: Display + 'a>(&mut self, thing: T) {
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
