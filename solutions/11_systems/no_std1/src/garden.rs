//! `core` and `alloc` hold most of what you know from `std`, which only re-exports it. Without the prelude
//! of `std`, `String`, `Vec` and `ToString` have to be imported. A `BTreeMap` needs no random numbers, and
//! is sorted.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

/// The moisture of plants, in percent.
pub struct Garden {
    moisture: BTreeMap<String, u8>,
}

impl Garden {
    pub fn new() -> Garden {
        Garden {
            moisture: BTreeMap::new(),
        }
    }

    /// Remembers what a sensor measured. More than 100 percent isn't possible.
    pub fn measured(&mut self, plant: &str, moisture: u8) {
        self.moisture.insert(plant.to_string(), moisture.min(100));
    }

    /// The plants that are drier than this, in alphabetical order.
    pub fn thirsty(&self, below: u8) -> Vec<&str> {
        let thirsty = self
            .moisture
            .iter()
            .filter(|(_, moisture)| **moisture < below);
        thirsty.map(|(plant, _)| plant.as_str()).collect()
    }
}

impl Default for Garden {
    fn default() -> Garden {
        Garden::new()
    }
}

/// One line per plant, with a bar: "fern      ####", one character for each 10 percent.
impl fmt::Display for Garden {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (plant, moisture) in &self.moisture {
            let bar = "#".repeat(usize::from(moisture / 10));
            writeln!(formatter, "{plant:<10}{bar}")?;
        }
        Ok(())
    }
}
