//! Sheet music that counts how often it is copied.

use std::cell::Cell;

thread_local! {
    static COPIES: Cell<usize> = const { Cell::new(0) };
}

pub struct Sheet {
    title: String,
    original: bool,
}

impl Sheet {
    pub fn printed(title: &str) -> Sheet {
        Sheet {
            title: String::from(title),
            original: true,
        }
    }

    pub fn title(&self) -> &str {
        &self.title
    }

    pub fn is_original(&self) -> bool {
        self.original
    }
}

impl Clone for Sheet {
    fn clone(&self) -> Sheet {
        COPIES.set(COPIES.get() + 1);
        Sheet {
            title: self.title.clone(),
            original: false,
        }
    }
}

/// How many copies this thread has made so far.
pub fn copies_made() -> usize {
    COPIES.get()
}
