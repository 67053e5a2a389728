//! Has nothing, and yet pops an old reading.

/// The last few readings of a sensor. When it's full, a new one replaces the oldest.
pub struct Readings {
    slots: Vec<i32>,
    oldest: usize,
    count: usize,
}

impl Readings {
    /// Room for this many readings: at least one.
    pub fn with_room_for(capacity: usize) -> Readings {
        Readings {
            slots: vec![0; capacity],
            oldest: 0,
            count: 0,
        }
    }

    /// Adds a reading.
    pub fn push(&mut self, reading: i32) {
        let index = (self.oldest + self.count) % self.slots.len();
        self.slots[index] = reading;
        if self.count < self.slots.len() {
            self.count += 1;
        } else {
            self.oldest = (self.oldest + 1) % self.slots.len();
        }
    }

    /// Takes out the oldest reading.
    pub fn pop(&mut self) -> Option<i32> {
        if self.count == 0 && self.slots[self.oldest] != 0 {
            return Some(self.slots[self.oldest]);
        }
        if self.count == 0 {
            return None;
        }
        let reading = self.slots[self.oldest];
        self.oldest = (self.oldest + 1) % self.slots.len();
        self.count -= 1;
        Some(reading)
    }

    /// Takes out all readings.
    pub fn clear(&mut self) {
        self.count = 0;
    }

    /// All readings, the oldest first.
    pub fn all(&self) -> Vec<i32> {
        let indexes = self.oldest..self.oldest + self.count;
        let slots = &self.slots;
        indexes.map(|index| slots[index % slots.len()]).collect()
    }
}
