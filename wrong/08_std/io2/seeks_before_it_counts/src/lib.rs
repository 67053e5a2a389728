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
        Ok(self.file.seek(SeekFrom::End(0))? / SIZE)
    }

    /// One reading, or `None` if there are not so many.
    pub fn get(&mut self, place: u64) -> io::Result<Option<Reading>> {
        self.file.seek(SeekFrom::Start(place * SIZE))?;
        // `read` may fill less than the whole array; `read_exact` asks on until it is full.
        let (mut minute, mut centimetres) = ([0; 4], [0; 2]);
        let read = self.file.read_exact(&mut minute);
        match read.and_then(|()| self.file.read_exact(&mut centimetres)) {
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
            result => result?,
        }
        Ok(Some(Reading {
            minute: u32::from_le_bytes(minute),
            centimetres: i16::from_le_bytes(centimetres),
        }))
    }

    /// Replaces a reading. Returns whether there is one with this number; if not, nothing is written.
    pub fn replace(&mut self, place: u64, reading: Reading) -> io::Result<bool> {
        let exists = place < self.count()?;
        if exists {
            self.write(place, reading)?;
        }
        Ok(exists)
    }

    /// Adds a reading behind the last whole one.
    pub fn add(&mut self, reading: Reading) -> io::Result<()> {
        let place = self.count()?;
        self.write(place, reading)
    }

    fn write(&mut self, place: u64, reading: Reading) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(place * SIZE))?;
        self.file.write_all(&reading.minute.to_le_bytes())?;
        self.file.write_all(&reading.centimetres.to_le_bytes())
    }
}
