//! A probe in a glacier writes its readings into a file: the minute as a `u32`, then the temperature in tenths of a
//! degree as an `i16`, both in little-endian order. Each reading has 6 bytes, and reading 0 is at the start of the
//! file.
//!
//! Write the four methods. The file may contain years of readings, so no method reads more than it returns. If the
//! battery dies in the middle of a reading, the file ends with a piece of it. That piece doesn't count, and the next
//! reading replaces it.

use std::io::{self, Read, Seek, SeekFrom, Write};

/// The size of one reading in bytes.
const SIZE: u64 = 6;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    pub minute: u32,
    pub tenths: i16,
}

/// The readings in a file, or in anything else that implements `Read`, `Write` and `Seek`.
pub struct Logbook<F> {
    file: F,
}

impl<F: Read + Write + Seek> Logbook<F> {
    pub fn on(file: F) -> Logbook<F> {
        Logbook { file }
    }

    /// The number of complete readings.
    pub fn count(&mut self) -> io::Result<u64> {
        todo!("count the readings")
    }

    /// The reading at an index, or `None` if there are fewer readings.
    pub fn get(&mut self, index: u64) -> io::Result<Option<Reading>> {
        todo!("read the reading {index}")
    }

    /// Replaces the reading at an index. If there isn't one, writes nothing and returns `false`.
    pub fn replace(&mut self, index: u64, reading: Reading) -> io::Result<bool> {
        todo!("write {reading:?} at {index}")
    }

    /// Adds a reading after the last complete one.
    pub fn add(&mut self, reading: Reading) -> io::Result<()> {
        todo!("write {reading:?}")
    }
}
