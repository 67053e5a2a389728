//! A caller's bug is a panic, and a list with too many acts is an error: the caller can't know the list, but it knows
//! the length of the evening.

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
        assert!(minutes > 0, "an evening needs time");
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
        if act.minutes > self.free {
            return Err(FullError {
                name: act.name.clone(),
                needed: act.minutes,
                free: self.free,
            });
        }
        self.free -= act.minutes;
        Ok(())
    }
}
