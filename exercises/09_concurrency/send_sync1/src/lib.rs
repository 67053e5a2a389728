//! Musicians play from one sheet. Each turns the pages for themselves, in a thread of their own.
//!
//! The compiler names a type deep inside `Musician` that may not travel to another thread. Find it,
//! and replace it with one that may. Only one of the two fields is at fault.

use std::cell::Cell;
use std::rc::Rc;
use std::thread::{self, JoinHandle};

/// A piece of music, printed once.
pub struct Sheet {
    pub pages: Vec<&'static str>,
}

/// Someone who plays from a shared sheet.
pub struct Musician {
    sheet: Rc<Sheet>,
    page: Cell<usize>,
}

impl Musician {
    pub fn new(sheet: &Rc<Sheet>) -> Musician {
        Musician {
            sheet: Rc::clone(sheet),
            page: Cell::new(0),
        }
    }

    /// Plays one page and turns it. After the last page, nothing is left to play.
    pub fn play_page(&self) -> Option<&'static str> {
        let page = self.page.get();
        self.page.set(page + 1);
        self.sheet.pages.get(page).copied()
    }
}

/// Lets a musician play to the end of the sheet, in a new thread.
pub fn perform(musician: Musician) -> JoinHandle<Vec<&'static str>> {
    thread::spawn(move || {
        let mut played = Vec::new();
        while let Some(page) = musician.play_page() {
            played.push(page);
        }
        played
    })
}
