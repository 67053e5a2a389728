//! A garden remembers how dry each plant is, and says which ones are thirsty.
//!
//! It was written for a computer. `#![no_std]` in `lib.rs` takes away `std` and its prelude. What needs no
//! operating system is in `core`, and what needs a heap, too, is in `alloc`. A `HashMap` is in neither: its
//! random seed comes from the operating system. Take the map that is in `alloc`.

use std::collections::HashMap;
use std::fmt;

/// The moisture of plants, in percent.
pub struct Garden {
    moisture: HashMap<String, u8>,
}

impl Garden {
    pub fn new() -> Garden {
        Garden {
            moisture: HashMap::new(),
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
