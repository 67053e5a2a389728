//! A store always writes four bytes.

use std::ops::Range;

use crate::{START, Trap};

/// How many bytes of memory there are.
const MEMORY: usize = 0x1_0000;
/// Where a byte goes to the console.
const CONSOLE: u32 = 0x1000_0000;
/// Where the machine is turned off.
const POWER: u32 = 0x0010_0000;
/// What has to be written there.
const OFF: u32 = 0x5555;

/// The memory and the devices.
pub struct Board {
    memory: Vec<u8>,
    output: Vec<u8>,
    is_off: bool,
}

impl Board {
    pub fn new(program: &[u8]) -> Self {
        let mut memory = program.to_vec();
        memory.resize(MEMORY, 0);
        Self {
            memory,
            output: Vec::new(),
            is_off: false,
        }
    }

    pub fn output(&self) -> &[u8] {
        &self.output
    }

    pub fn is_off(&self) -> bool {
        self.is_off
    }

    pub fn fetch(&self, address: u32) -> Result<u32, Trap> {
        self.read(address, 4).ok_or(Trap::FetchFault(address))
    }

    pub fn load(&self, address: u32, length: usize) -> Result<u32, Trap> {
        self.read(address, length).ok_or(Trap::LoadFault(address))
    }

    pub fn store(&mut self, address: u32, length: usize, value: u32) -> Result<(), Trap> {
        // A short store has only the lowest bytes of its register.
        let value = value & (u32::MAX >> (32 - 8 * length));
        let bytes = value.to_le_bytes();
        match address {
            CONSOLE => self.output.push(bytes[0]),
            POWER => self.is_off |= value == OFF,
            _ => {
                let fault = Trap::StoreFault(address);
                let cells = self
                    .memory
                    .get_mut(place(address, 4.max(length)))
                    .ok_or(fault)?;
                cells.copy_from_slice(&bytes);
            }
        }
        Ok(())
    }

    /// Up to four bytes of the memory, the lowest first.
    fn read(&self, address: u32, length: usize) -> Option<u32> {
        let mut bytes = [0; 4];
        bytes[..length].copy_from_slice(self.memory.get(place(address, length))?);
        Some(u32::from_le_bytes(bytes))
    }
}

/// Where these bytes are in the memory. Addresses below it become larger than any that exists.
fn place(address: u32, length: usize) -> Range<usize> {
    let start = address.wrapping_sub(START) as usize;
    start..start + length
}
