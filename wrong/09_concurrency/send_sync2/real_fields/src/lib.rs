//! Carries a real `Rc` and a real `Cell`, which take memory.

use std::cell::Cell;
use std::rc::Rc;

pub struct Screen {
    lines: Vec<String>,
    _marker: Rc<()>,
}

pub struct Brush {
    ink: char,
    _marker: Cell<u32>,
}

impl Screen {
    pub fn open() -> Screen {
        Screen {
            lines: Vec::new(),
            _marker: Rc::new(()),
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
            _marker: Cell::new(0),
        }
    }

    pub fn line(&self, length: usize) -> String {
        self.ink.to_string().repeat(length)
    }
}
