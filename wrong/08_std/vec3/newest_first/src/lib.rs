//! Has the readings in reverse, and moves them all the time.

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
            readings: Vec::with_capacity(count),
        }
    }

    /// Adds the next reading.
    pub fn add(&mut self, reading: i16) {
        self.readings.insert(0, reading);
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
