pub struct Reader<'l> {
    rest: &'l str,
}

impl<'l> Reader<'l> {
    pub fn over(line: &'l str) -> Reader<'l> {
        Reader { rest: line }
    }

    /// The next word; empty at the end of the line.
    pub fn word(&mut self) -> &'l str {
        let text = self.rest.trim_start();
        let (word, rest) = match text.find(' ') {
            Some(end) => text.split_at(end),
            None => (text, ""),
        };
        self.rest = rest;
        word
    }

    /// What hasn't been read yet.
    pub fn rest(&self) -> &str {
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
