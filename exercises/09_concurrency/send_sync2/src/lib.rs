//! A graphics library has two rules. A `Screen` must stay in the thread that opened it: it may neither
//! be moved to another thread nor be used from one. A `Brush` may move to another thread, but two
//! threads may not use it at the same time.
//!
//! Now both types are `Send` and `Sync`, because their fields are. Give each a marker field,
//! `PhantomData<…>`, of a type that follows the rule. The marker takes no memory.

use std::cell::Cell;
use std::marker::PhantomData;
use std::rc::Rc;

/// What is on the screen, as lines of characters.
pub struct Screen {
    lines: Vec<String>,
}

/// Draws lines. Its paint is a C library's, which isn't ready for two threads at once.
pub struct Brush {
    ink: char,
}

impl Screen {
    pub fn open() -> Screen {
        Screen { lines: Vec::new() }
    }

    pub fn show(&mut self, line: String) {
        self.lines.push(line);
    }

    pub fn lines(&self) -> &[String] {
        &self.lines
    }
}

impl Brush {
    pub fn dipped_in(ink: char) -> Brush {
        Brush { ink }
    }

    pub fn line(&self, length: usize) -> String {
        self.ink.to_string().repeat(length)
    }
}
