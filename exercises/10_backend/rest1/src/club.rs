//! The telescopes of a club, and who has them. This file knows nothing of HTTP.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

#[derive(Clone, Serialize, Deserialize)]
pub struct Telescope {
    pub name: String,
    pub aperture: u32,
}

/// Why the club refuses something.
#[derive(Debug)]
pub enum Refusal {
    /// There is no such telescope.
    Unknown,
    /// A member has it at the moment.
    CheckedOut,
}

#[derive(Default)]
pub struct Club {
    telescopes: BTreeMap<u32, (Telescope, bool)>,
    last: u32,
}

impl Club {
    /// Adds a telescope, and returns its number.
    pub fn add(&mut self, telescope: Telescope) -> u32 {
        self.last += 1;
        self.telescopes.insert(self.last, (telescope, false));
        self.last
    }

    pub fn telescope(&self, number: u32) -> Option<Telescope> {
        let (telescope, _) = self.telescopes.get(&number)?;
        Some(telescope.clone())
    }

    /// Replaces the description of a telescope.
    pub fn describe(&mut self, number: u32, telescope: Telescope) -> Result<(), Refusal> {
        let known = self.telescopes.get_mut(&number).ok_or(Refusal::Unknown)?;
        known.0 = telescope;
        Ok(())
    }

    pub fn check_out(&mut self, number: u32) -> Result<(), Refusal> {
        match self.telescopes.get_mut(&number) {
            None => Err(Refusal::Unknown),
            Some((_, true)) => Err(Refusal::CheckedOut),
            Some((_, is_out)) => {
                *is_out = true;
                Ok(())
            }
        }
    }

    /// Removes a telescope that is at the club.
    pub fn sell(&mut self, number: u32) -> Result<(), Refusal> {
        match self.telescopes.get(&number) {
            None => Err(Refusal::Unknown),
            Some((_, true)) => Err(Refusal::CheckedOut),
            Some(_) => {
                self.telescopes.remove(&number);
                Ok(())
            }
        }
    }
}
