//! At a rehearsal, a quartet counts its voices: how many are deep, how many are high, and which is the highest note.
//!
//! The loop borrows `self.singers`, and `self.record(…)` wants all of `self`. But recording needs only `self.tally`,
//! and two fields can be borrowed at the same time. Put the method where it belongs, as a `pub fn` with the same
//! parameter. Leave `singer.rs` as it is.

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

    fn record(&mut self, singer: &Singer) {
        if singer.is_deep() {
            self.tally.deep += 1;
        } else {
            self.tally.high += 1;
        }
        self.tally.highest_note = self.tally.highest_note.max(singer.top_note());
    }

    /// Counts all singers.
    pub fn rehearse(&mut self) {
        for singer in &self.singers {
            self.record(singer);
        }
    }

    pub fn singers(&self) -> &[Singer; 4] {
        &self.singers
    }

    pub fn tally(&self) -> &Tally {
        &self.tally
    }
}
