mod almanac;

use std::cell::{Cell, RefCell};

pub use almanac::computed;

pub struct TideTable {
    port: String,
    asked: Cell<u32>,
    heights: RefCell<Vec<(u32, i32)>>,
    title: Cell<Option<&'static str>>,
}

impl TideTable {
    pub fn of(port: &str) -> TideTable {
        TideTable {
            port: String::from(port),
            asked: Cell::new(0),
            heights: RefCell::new(Vec::new()),
            title: Cell::new(None),
        }
    }

    /// The height of the tide on a day. Each day is calculated once.
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

    /// The title. It's created the first time you ask for it.
    pub fn title(&self) -> &str {
        if self.title.get().is_none() {
            self.title.set(Some(almanac::title(&self.port).leak()));
        }
        self.title.get().unwrap_or("")
    }
}
