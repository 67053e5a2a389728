//! Asks for all records before the board changes.

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
        if is_record(*meters) {
            records.push(*meters);
        }
    }
    drop(is_record);
    for meters in round {
        board.add(*meters);
    }
    records
}
