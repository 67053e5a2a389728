//! A buoy measures the sea and writes each reading into a file: the minute as a `u32`, then the height of the waves as an
//! `i16`, both in little-endian order. So each reading has 6 bytes, and reading number 0 stands at the beginning.
//!
//! Write the four methods. The file may hold years: no method reads more than it returns. When the battery fails in the middle of
//! a reading, the file ends with less than 6 bytes of it; that piece does not count, and the next reading replaces it.

use std::io::{self, Read, Seek, SeekFrom, Write};

/// The bytes of one reading.
const SIZE: u64 = 6;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    pub minute: u32,
    pub centimetres: i16,
}

/// The readings in a file, or in anything else that can be read, written and wound.
pub struct Logbook<F> {
    file: F,
}

impl<F: Read + Write + Seek> Logbook<F> {
    pub fn on(file: F) -> Logbook<F> {
        Logbook { file }
    }

    /// The number of whole readings.
    pub fn count(&mut self) -> io::Result<u64> {
        todo!("count the readings")
    }

    /// One reading, or `None` if there are not so many.
    pub fn get(&mut self, place: u64) -> io::Result<Option<Reading>> {
        todo!("read the reading {place}")
    }

    /// Replaces a reading. Returns whether there is one with this number; if not, nothing is written.
    pub fn replace(&mut self, place: u64, reading: Reading) -> io::Result<bool> {
        todo!("write {reading:?} at {place}")
    }

    /// Adds a reading behind the last whole one.
    pub fn add(&mut self, reading: Reading) -> io::Result<()> {
        todo!("write {reading:?}")
    }
}
