//! A seismograph measures how the ground moves, 100 times per second. Before a recording starts, you choose how long
//! it takes.
//!
//! Everything works, but the vector starts without any room. Whenever it's full, all readings move to a larger piece
//! of memory, in the middle of the earthquake. Make enough room for all of them at the start.

/// How often it measures in a second.
pub const RATE: usize = 100;

/// A recording that's still running.
pub struct Recording {
    readings: Vec<i16>,
}

impl Recording {
    /// Starts a recording of this many seconds.
    pub fn start(seconds: usize) -> Recording {
        let count = RATE * seconds;
        println!("{count} readings will arrive");
        Recording {
            readings: Vec::new(),
        }
    }

    /// Adds the next reading.
    pub fn add(&mut self, reading: i16) {
        self.readings.push(reading);
    }

    /// What has been measured so far.
    pub fn readings(&self) -> &[i16] {
        &self.readings
    }

    /// For how many readings there's room.
    pub fn room(&self) -> usize {
        self.readings.capacity()
    }
}
