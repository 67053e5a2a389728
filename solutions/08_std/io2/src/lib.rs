//! All readings have the same size, so `seek` jumps straight to one of them, and the position of the end gives their
//! number. `read_exact` and `write_all` repeat the call until all bytes are read or written.

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
        Ok(self.file.seek(SeekFrom::End(0))? / SIZE)
    }

    /// The reading at an index, or `None` if there are fewer readings.
    pub fn get(&mut self, index: u64) -> io::Result<Option<Reading>> {
        if index >= self.count()? {
            return Ok(None);
        }
        self.file.seek(SeekFrom::Start(index * SIZE))?;
        let (mut minute, mut tenths) = ([0; 4], [0; 2]);
        self.file.read_exact(&mut minute)?;
        self.file.read_exact(&mut tenths)?;
        Ok(Some(Reading {
            minute: u32::from_le_bytes(minute),
            tenths: i16::from_le_bytes(tenths),
        }))
    }

    /// Replaces the reading at an index. If there isn't one, writes nothing and returns `false`.
    pub fn replace(&mut self, index: u64, reading: Reading) -> io::Result<bool> {
        let exists = index < self.count()?;
        if exists {
            self.write(index, reading)?;
        }
        Ok(exists)
    }

    /// Adds a reading after the last complete one.
    pub fn add(&mut self, reading: Reading) -> io::Result<()> {
        let index = self.count()?;
        self.write(index, reading)
    }

    fn write(&mut self, index: u64, reading: Reading) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(index * SIZE))?;
        self.file.write_all(&reading.minute.to_le_bytes())?;
        self.file.write_all(&reading.tenths.to_le_bytes())
    }
}
