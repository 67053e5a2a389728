//! A call only looks at signatures, so `&mut self` means all fields. Fields that you name are borrowed one by one.

mod singer;

pub use singer::Singer;

#[derive(Default)]
pub struct Tally {
    pub deep: u32,
    pub high: u32,
    pub highest_note: u8,
}

impl Tally {
    pub fn record(&mut self, singer: &Singer) {
        if singer.is_deep() {
            self.deep += 1;
        } else {
            self.high += 1;
        }
        self.highest_note = self.highest_note.max(singer.top_note());
    }
}

pub struct Quartet {
    singers: [Singer; 4],
    tally: Tally,
}

impl Quartet {
    pub fn of(singers: [Singer; 4]) -> Quartet {
        let tally = Tally::default();
        Quartet { singers, tally }
    }

    /// Counts all singers.
    pub fn rehearse(&mut self) {
        for singer in &self.singers {
            self.tally.record(singer);
        }
    }

    pub fn singers(&self) -> &[Singer; 4] {
        &self.singers
    }

    pub fn tally(&self) -> &Tally {
        &self.tally
    }
}
