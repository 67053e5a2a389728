//! Review this code. An editor keeps a cursor in a line of characters. The invariant is: the cursor is at a
//! character, or the line is empty. `current` relies on it, but one method breaks it.
//!
//! End the line that reads the wrong memory with `// unsound`, and write a test in safe code that proves
//! it. Change nothing else in this file.

/// A line of ASCII characters, with a cursor at one of them.
pub struct Line {
    characters: Box<[u8]>,
    cursor: usize,
}

impl Line {
    pub fn new(text: &str) -> Line {
        Line {
            characters: text.as_bytes().into(),
            cursor: 0,
        }
    }

    /// Moves the cursor to the right, if there is a character.
    pub fn right(&mut self) {
        if self.cursor + 1 < self.characters.len() {
            self.cursor += 1;
        }
    }

    /// Moves the cursor to the left, if there is a character.
    pub fn left(&mut self) {
        self.cursor = self.cursor.saturating_sub(1);
    }

    /// Keeps at most this many characters.
    pub fn shorten(&mut self, length: usize) {
        let kept = &self.characters[..length.min(self.characters.len())];
        self.characters = kept.into();
    }

    /// The first character.
    pub fn first(&self) -> Option<char> {
        self.characters.first().copied().map(char::from)
    }

    /// The character at the cursor.
    pub fn current(&self) -> Option<char> {
        if self.characters.is_empty() {
            return None;
        }
        // SAFETY: the line isn't empty, so the cursor is at a character.
        let byte = unsafe { self.characters.as_ptr().add(self.cursor).read() };
        Some(char::from(byte))
    }
}
