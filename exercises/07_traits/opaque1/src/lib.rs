//! A ski jump has a leader board. A jump is announced as a record if it's longer than the best jump before this round,
//! and all jumps of the round go onto the board.
//!
//! `records` doesn't compile: the compiler believes that the closure still borrows the board, although it keeps only a
//! number. Change the signature of `beats_best`, so that it says what the closure borrows: nothing.

/// The distances of all jumps so far, in meters.
#[derive(Default)]
pub struct Board {
    jumps: Vec<u32>,
}

impl Board {
    pub fn add(&mut self, meters: u32) {
        self.jumps.push(meters);
    }

    /// The longest jump; 0 before the first one.
    pub fn best(&self) -> u32 {
        self.jumps.iter().copied().max().unwrap_or(0)
    }
}

/// Checks whether a jump is longer than the best jump that's on the board now.
pub fn beats_best(board: &Board) -> impl Fn(u32) -> bool {
    let best = board.best();
    move |meters| meters > best
}

/// Puts the jumps of a round onto the board, and returns the records among them.
pub fn records(board: &mut Board, round: &[u32]) -> Vec<u32> {
    let is_record = beats_best(board);
    let mut records = Vec::new();
    for meters in round {
        board.add(*meters);
        if is_record(*meters) {
            records.push(*meters);
        }
    }
    records
}
