//! A serial port, and how a program gets to it. There are three bodies to write.

use core::fmt;

use crate::{CONTROL, DATA, EMPTY, Registers, SPEED, STATUS, TEXT};

/// The registers of a device that is part of the memory: the first one is at this address, and the others
/// follow. The device sees each read and each write, so the compiler may not leave one out.
pub struct Mapped {
    first: *mut u8,
}

impl Mapped {
    /// # Safety
    ///
    /// From `first` on, there must be 8 bytes that may be read and written as long as this value is used.
    pub const unsafe fn new(first: *mut u8) -> Mapped {
        Mapped { first }
    }
}

impl Registers for Mapped {
    #[inline]
    fn read(&self, register: usize) -> u8 {
        assert!(register < 8, "the device has 8 registers");
        todo!("read the byte after {:?}", self.first)
    }

    #[inline]
    fn write(&mut self, register: usize, value: u8) {
        assert!(register < 8, "the device has 8 registers");
        todo!("write {value} after {:?}", self.first)
    }
}

/// A serial port that text can be written to.
pub struct Serial<R> {
    pub registers: R,
}

impl<R: Registers> Serial<R> {
    /// A port that sends 38400 bits per second, a third of what it can.
    pub fn new(mut registers: R) -> Serial<R> {
        registers.write(CONTROL, SPEED);
        registers.write(DATA, 3);
        registers.write(CONTROL, TEXT);
        Serial { registers }
    }
}

impl<R: Registers> fmt::Write for Serial<R> {
    /// Sends all bytes, each as soon as the port can take it.
    fn write_str(&mut self, text: &str) -> fmt::Result {
        todo!("send {text} to {DATA}, and look for {EMPTY} in {STATUS}")
    }
}
