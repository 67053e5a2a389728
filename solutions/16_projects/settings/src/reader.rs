//! `Reader`: what is left of a document, and where that begins.

use crate::Error;

/// How deep arrays and tables may be nested. Without a limit, a long row of `[` or `a.` would overflow the stack.
const DEPTH: usize = 100;

#[derive(Debug)]
pub struct Reader<'d> {
    document: &'d str,
    rest: &'d str,
    depth: usize,
}

impl<'d> Reader<'d> {
    pub fn new(document: &'d str) -> Self {
        Self {
            document,
            rest: document,
            depth: 0,
        }
    }

    pub fn rest(&self) -> &'d str {
        self.rest
    }

    pub fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    pub fn next(&mut self) -> Option<char> {
        let mut rest = self.rest.chars();
        let next = rest.next();
        self.rest = rest.as_str();
        next
    }

    /// Whether this is next. Then it's read.
    pub fn eat(&mut self, text: &str) -> bool {
        let rest = self.rest.strip_prefix(text);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    pub fn take(&mut self, length: usize) -> &'d str {
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        taken
    }

    pub fn take_while(&mut self, belongs: impl Fn(char) -> bool) -> &'d str {
        let end = self.rest.find(|next| !belongs(next));
        self.take(end.unwrap_or(self.rest.len()))
    }

    /// An error at the current line.
    pub fn error(&self, what: &'static str) -> Error {
        let before = self.document.strip_suffix(self.rest);
        let line = before.unwrap_or_default().split('\n').count();
        Error::new(line, what)
    }

    pub fn expect(&mut self, text: &str, what: &'static str) -> Result<(), Error> {
        let is_next = self.eat(text);
        is_next.then_some(()).ok_or_else(|| self.error(what))
    }

    pub fn skip_blanks(&mut self) {
        self.take_while(|next| matches!(next, ' ' | '\t'));
    }

    pub fn newline(&mut self) -> bool {
        self.eat("\n") || self.eat("\r\n")
    }

    /// Skips blanks and a comment, up to a control character. If that isn't the end of a line, it's an error for whatever comes next.
    fn skip_comment(&mut self) {
        self.skip_blanks();
        if self.eat("#") {
            self.take_while(|next| next == '\t' || !next.is_ascii_control());
        }
    }

    /// Reads what may follow on a line, and its end.
    pub fn end_of_line(&mut self) -> Result<(), Error> {
        self.skip_comment();
        if self.newline() || self.rest.is_empty() {
            Ok(())
        } else {
            Err(self.error("there's more on this line than expected"))
        }
    }

    /// Skips blanks, comments and the ends of lines.
    pub fn skip_lines(&mut self) {
        self.skip_comment();
        while self.newline() {
            self.skip_comment();
        }
    }

    /// Whether something may be this many levels deeper.
    pub fn check_depth(&self, levels: usize) -> Result<(), Error> {
        if self.depth + levels > DEPTH {
            return Err(self.error("arrays and tables are nested too deep"));
        }
        Ok(())
    }

    /// Reads something that's this many levels deeper, unless that's too deep.
    pub fn nested<T>(
        &mut self,
        levels: usize,
        read: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.check_depth(levels)?;
        self.depth += levels;
        let value = read(self);
        self.depth -= levels;
        value
    }
}
