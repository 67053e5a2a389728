//! A `Reader` walks along the line of a recipe, such as "250 g   brown sugar", and hands out its parts.
//!
//! `step` wants to keep two words at once, and the compiler says that the reader is still lent. Which lifetime do
//! the rules of elision fill in for the result of `word`, and which one is right? Change no body.

pub struct Reader<'l> {
    rest: &'l str,
}

impl<'l> Reader<'l> {
    pub fn over(line: &'l str) -> Reader<'l> {
        Reader { rest: line }
    }

    // Elision would lend the word from `self`. It is a part of the line, which outlives the reader.
    /// The next word. At the end of the line it is empty.
    pub fn word(&mut self) -> &'l str {
        let text = self.rest.trim_start();
        let (word, rest) = match text.find(' ') {
            Some(place) => text.split_at(place),
            None => (text, ""),
        };
        self.rest = rest;
        word
    }

    /// What was not read yet.
    pub fn rest(&self) -> &'l str {
        self.rest.trim()
    }
}

/// One line of a recipe, taken apart. It borrows from the line.
pub struct Step<'l> {
    pub amount: &'l str,
    pub unit: &'l str,
    pub what: &'l str,
}

pub fn step(line: &str) -> Step<'_> {
    let mut reader = Reader::over(line);
    let amount = reader.word();
    let unit = reader.word();
    let what = reader.rest();
    Step { amount, unit, what }
}
