//! A ski jump has a leader board. A jump is announced as a record if it's longer than the best jump before this round,
//! and all jumps of the round go onto the board.
//!
//! `records` doesn't compile: the compiler believes that the closure still borrows the board, although it keeps only a
//! number. Change the signature of `beats_best`, so that it says what the closure borrows: nothing.

/// The distances of all jumps so far, in metres.
#[derive(Default)]
pub struct Board {
    jumps: Vec<u32>,
}

impl Board {
    pub fn add(&mut self, metres: u32) {
        self.jumps.push(metres);
    }

    /// The longest jump; 0 before the first one.
    pub fn best(&self) -> u32 {
        self.jumps.iter().copied().max().unwrap_or(0)
    }
}

/// Checks whether a jump is longer than the best jump that's on the board now.
pub fn beats_best(board: &Board) -> impl Fn(u32) -> bool {
    let best = board.best();
    move |metres| metres > best
}

/// Puts the jumps of a round onto the board, and returns the records among them.
pub fn records(board: &mut Board, round: &[u32]) -> Vec<u32> {
    let is_record = beats_best(board);
    let mut records = Vec::new();
    for metres in round {
        board.add(*metres);
        if is_record(*metres) {
            records.push(*metres);
        }
    }
    records
}
