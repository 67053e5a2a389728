//! Moves only the sheet into the thread, and so forgets the page.

use std::cell::Cell;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

pub struct Sheet {
    pub pages: Vec<&'static str>,
}

pub struct Musician {
    sheet: Arc<Sheet>,
    page: Cell<usize>,
}

impl Musician {
    pub fn new(sheet: &Arc<Sheet>) -> Musician {
        Musician {
            sheet: Arc::clone(sheet),
            page: Cell::new(0),
        }
    }

    pub fn play_page(&self) -> Option<&'static str> {
        let page = self.page.get();
        self.page.set(page + 1);
        self.sheet.pages.get(page).copied()
    }
}

pub fn perform(musician: Musician) -> JoinHandle<Vec<&'static str>> {
    let sheet = musician.sheet;
    thread::spawn(move || sheet.pages.clone())
}
