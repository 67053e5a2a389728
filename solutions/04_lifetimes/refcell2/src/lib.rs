//! The guest book of a museum has one pen. Whoever holds the pen writes an entry; nobody else reads or writes meanwhile.
//!
//! Here a pen owns a share of the book, so nobody keeps this rule: two pens write at once, and a pen writes on when the
//! book is gone. Each file in `cases/` shows such a misuse, and all of them compile. Let the pen borrow the book
//! instead, so that the compiler refuses them. Then neither `Rc` nor `RefCell` is needed.

#[derive(Default)]
pub struct GuestBook {
    entries: Vec<String>,
}

impl GuestBook {
    /// Begins an empty entry at the end of the book, and hands out the pen.
    pub fn pen(&mut self) -> Pen<'_> {
        self.entries.push(String::new());
        Pen {
            entries: &mut self.entries,
        }
    }

    pub fn entries(&self) -> &[String] {
        &self.entries
    }
}

/// As long as the pen is in use, the book stays lent: no second pen, no reader, no end of the book.
pub struct Pen<'b> {
    entries: &'b mut Vec<String>,
}

impl Pen<'_> {
    /// Writes on in the last entry.
    pub fn write(&mut self, words: &str) {
        if let Some(entry) = self.entries.last_mut() {
            entry.push_str(words);
        }
    }
}
