//! The time of an evening. One act follows the other.

use crate::{Act, FullError};

pub struct Evening {
    minutes: u32,
    free: u32,
}

impl Evening {
    /// An evening without acts.
    ///
    /// # Panics
    ///
    /// An evening of 0 minutes is a bug of the caller. The message is "an evening needs time".
    pub fn new(minutes: u32) -> Evening {
        Evening {
            minutes,
            free: minutes,
        }
    }

    pub fn minutes(&self) -> u32 {
        self.minutes
    }

    pub fn free(&self) -> u32 {
        self.free
    }

    /// Adds an act. If there isn't enough time for it, nothing changes.
    pub fn add(&mut self, act: &Act) -> Result<(), FullError> {
        todo!("find time for {act:?}")
    }
}
