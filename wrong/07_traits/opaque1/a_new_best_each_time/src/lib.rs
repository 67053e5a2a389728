//! Compares each jump with those of the same round as well.

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
pub fn beats_best(board: &Board) -> impl Fn(u32) -> bool + use<> {
    let best = board.best();
    move |meters| meters > best
}

/// Puts the jumps of a round onto the board, and returns the records among them.
pub fn records(board: &mut Board, round: &[u32]) -> Vec<u32> {
    let mut records = Vec::new();
    for meters in round {
        if beats_best(board)(*meters) {
            records.push(*meters);
        }
        board.add(*meters);
    }
    records
}
