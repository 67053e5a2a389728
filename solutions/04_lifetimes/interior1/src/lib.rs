//! A tide table remembers what it has computed once. For its readers it never changes, so its methods take `&self`.
//!
//! But inside it does change. Choose for each of three fields the cell that fits: one holds a number that is replaced,
//! one a list that grows, one a text that is set once and then lent out. Keep all signatures. `almanac.rs` is not
//! yours to change.

mod almanac;

use std::cell::{Cell, OnceCell, RefCell};

pub use almanac::computed;

pub struct TideTable {
    port: String,
    // A `Cell` lends nothing and cannot panic; a `RefCell` checks its loans; a `OnceCell` lends as long as it lives,
    // because nobody can replace what is in it.
    asked: Cell<u32>,
    heights: RefCell<Vec<(u32, i32)>>,
    title: OnceCell<String>,
}

impl TideTable {
    pub fn of(port: &str) -> TideTable {
        TideTable {
            port: String::from(port),
            asked: Cell::new(0),
            heights: RefCell::new(Vec::new()),
            title: OnceCell::new(),
        }
    }

    /// The height of the tide on a day. Each day is computed once.
    pub fn height(&self, day: u32) -> i32 {
        self.asked.set(self.asked.get() + 1);
        for (known, height) in self.heights.borrow().iter() {
            if *known == day {
                return *height;
            }
        }
        let height = almanac::height(&self.port, day);
        self.heights.borrow_mut().push((day, height));
        height
    }

    /// How often a height was asked for.
    pub fn asked(&self) -> u32 {
        self.asked.get()
    }

    /// The title. It is made when it is asked for, and only once.
    pub fn title(&self) -> &str {
        self.title.get_or_init(|| almanac::title(&self.port))
    }
}
