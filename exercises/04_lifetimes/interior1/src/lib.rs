//! A tide table remembers what it has calculated. For its readers it never changes, so its methods take `&self`.
//!
//! But inside, it does change. Choose the right cell for each of three fields: one has a number that's replaced, one
//! a list that grows, and one a string that's set once and then borrowed. Keep all signatures. Leave `almanac.rs` as
//! it is.

mod almanac;

pub use almanac::computed;

pub struct TideTable {
    port: String,
    asked: u32,
    heights: Vec<(u32, i32)>,
    title: Option<String>,
}

impl TideTable {
    pub fn of(port: &str) -> TideTable {
        TideTable {
            port: String::from(port),
            asked: 0,
            heights: Vec::new(),
            title: None,
        }
    }

    /// The height of the tide on a day. Each day is calculated once.
    pub fn height(&self, day: u32) -> i32 {
        self.asked += 1;
        for (known, height) in &self.heights {
            if *known == day {
                return *height;
            }
        }
        let height = almanac::height(&self.port, day);
        self.heights.push((day, height));
        height
    }

    /// How often a height was asked for.
    pub fn asked(&self) -> u32 {
        self.asked
    }

    /// The title. It's created the first time you ask for it.
    pub fn title(&self) -> &str {
        if self.title.is_none() {
            self.title = Some(almanac::title(&self.port));
        }
        self.title.as_deref().unwrap_or("")
    }
}
