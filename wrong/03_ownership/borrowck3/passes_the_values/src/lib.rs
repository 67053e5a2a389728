mod singer;

pub use singer::Singer;

#[derive(Default)]
pub struct Tally {
    pub deep: u32,
    pub high: u32,
    pub highest_note: u8,
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

    fn record(&mut self, is_deep: bool, top_note: u8) {
        if is_deep {
            self.tally.deep += 1;
        } else {
            self.tally.high += 1;
        }
        self.tally.highest_note = self.tally.highest_note.max(top_note);
    }

    /// Counts all singers.
    pub fn rehearse(&mut self) {
        for i in 0..self.singers.len() {
            self.record(self.singers[i].is_deep(), self.singers[i].top_note());
        }
    }

    pub fn singers(&self) -> &[Singer; 4] {
        &self.singers
    }

    pub fn tally(&self) -> &Tally {
        &self.tally
    }
}
