//! `Send` and `Sync` follow from the fields, so a field of the right type takes them away: `Rc` is
//! neither, `Cell` is `Send` only. No `unsafe` is needed to promise less.

use std::cell::Cell;
use std::marker::PhantomData;
use std::rc::Rc;

/// What is on the screen, as lines of characters.
pub struct Screen {
    lines: Vec<String>,
    stays_in_its_thread: PhantomData<Rc<()>>,
}

/// Draws lines. Its paint is a C library's, which isn't ready for two threads at once.
pub struct Brush {
    ink: char,
    one_thread_at_a_time: PhantomData<Cell<()>>,
}

impl Screen {
    pub fn open() -> Screen {
        Screen {
            lines: Vec::new(),
            stays_in_its_thread: PhantomData,
        }
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
        Brush {
            ink,
            one_thread_at_a_time: PhantomData,
        }
    }

    pub fn line(&self, length: usize) -> String {
        self.ink.to_string().repeat(length)
    }
}
