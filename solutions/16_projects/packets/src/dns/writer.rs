//! Writes numbers in network order, and every name only once: later it's a pointer.

use std::collections::HashMap;

use super::name;
use crate::Fault;

/// The first position that a pointer can't name.
const OUT_OF_REACH: u16 = 0x4000;

pub struct Writer {
    bytes: Vec<u8>,
    /// The names and ends of names that a pointer can lead to.
    positions: HashMap<String, u16>,
}

impl Writer {
    pub fn new() -> Self {
        Self {
            bytes: Vec::new(),
            positions: HashMap::new(),
        }
    }

    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    pub fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    pub fn u16(&mut self, number: u16) {
        self.bytes(&number.to_be_bytes());
    }

    pub fn u32(&mut self, number: u32) {
        self.bytes(&number.to_be_bytes());
    }

    /// A count or a length, which has to fit into 16 bits.
    pub fn length(&mut self, length: usize) -> Result<(), Fault> {
        self.u16(fit(length)?);
        Ok(())
    }

    /// What the closure writes, after its length.
    pub fn with_length(
        &mut self,
        write: impl FnOnce(&mut Self) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let before = self.bytes.len();
        self.u16(0);
        let start = self.bytes.len();
        write(self)?;
        let length = fit(self.bytes.len() - start)?;
        self.bytes[before..start].copy_from_slice(&length.to_be_bytes());
        Ok(())
    }

    pub fn name(&mut self, name: &str) -> Result<(), Fault> {
        name::check(name)?;
        let mut rest = name;
        while !rest.is_empty() {
            if let Some(&position) = self.positions.get(rest) {
                self.u16(0xC000 | position);
                return Ok(());
            }
            if let Ok(position @ ..OUT_OF_REACH) = u16::try_from(self.bytes.len()) {
                self.positions.insert(rest.to_owned(), position);
            }
            let (label, end) = rest.split_once('.').unwrap_or((rest, ""));
            let length = u8::try_from(label.len()).map_err(|_| Fault::BadName)?;
            self.bytes(&[length]);
            self.bytes(label.as_bytes());
            rest = end;
        }
        self.bytes(&[0]);
        Ok(())
    }
}

fn fit(length: usize) -> Result<u16, Fault> {
    u16::try_from(length).map_err(|_| Fault::Malformed)
}
