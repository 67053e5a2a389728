//! Prints a sheet for each musician.

use std::cell::Cell;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

pub struct Sheet {
    pub pages: Vec<&'static str>,
}

pub struct Musician {
    sheet: Sheet,
    page: Cell<usize>,
}

impl Musician {
    pub fn new(sheet: &Arc<Sheet>) -> Musician {
        Musician {
            sheet: Sheet {
                pages: sheet.pages.clone(),
            },
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
    thread::spawn(move || {
        let mut played = Vec::new();
        while let Some(page) = musician.play_page() {
            played.push(page);
        }
        played
    })
}
