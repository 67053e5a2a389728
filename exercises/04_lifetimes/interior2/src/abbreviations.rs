//! The abbreviations on street signs. Reading the list and creating a new string take time, so this file counts both.

use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};

static LOADS: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    static CREATED: Cell<usize> = const { Cell::new(0) };
}

const LIST: &str = "St.=Street\nRd.=Road\nSq.=Square\nBr.=Bridge";

pub struct Abbreviation {
    short: String,
    long: String,
}

impl Abbreviation {
    pub fn is_in(&self, text: &str) -> bool {
        text.contains(&self.short)
    }

    /// Creates a new string with this abbreviation written out.
    pub fn write_out(&self, text: &str) -> String {
        CREATED.set(CREATED.get() + 1);
        text.replace(&self.short, &self.long)
    }
}

/// Reads the list.
pub fn load() -> Vec<Abbreviation> {
    LOADS.fetch_add(1, Ordering::Relaxed);
    let mut list = Vec::new();
    for line in LIST.lines() {
        if let Some((short, long)) = line.split_once('=') {
            list.push(Abbreviation {
                short: String::from(short),
                long: String::from(long),
            });
        }
    }
    list
}

/// How often the whole program has read the list.
pub fn loads() -> usize {
    LOADS.load(Ordering::Relaxed)
}

/// How many new strings this thread has created.
pub fn strings_created() -> usize {
    CREATED.get()
}
