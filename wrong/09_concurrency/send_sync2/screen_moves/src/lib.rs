//! The screen may still move to another thread.

use std::cell::Cell;
use std::marker::PhantomData;

pub struct Screen {
    lines: Vec<String>,
    marker: PhantomData<Cell<()>>,
}

pub struct Brush {
    ink: char,
    marker: PhantomData<Cell<()>>,
}

impl Screen {
    pub fn open() -> Screen {
        Screen {
            lines: Vec::new(),
            marker: PhantomData,
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
            marker: PhantomData,
        }
    }

    pub fn line(&self, length: usize) -> String {
        self.ink.to_string().repeat(length)
    }
}
