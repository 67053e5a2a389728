//! What programs know about a serial port: it has registers of one byte, which are numbered.

/// The register that sends what you write to it, or that holds the speed.
pub const DATA: usize = 0;

/// The register that decides what `DATA` is.
pub const CONTROL: usize = 3;

/// The value of `CONTROL` with which `DATA` holds the speed.
pub const SPEED: u8 = 0b1000_0011;

/// The value of `CONTROL` with which `DATA` sends bytes.
pub const TEXT: u8 = 0b0000_0011;

/// The register with the state of the port, of which each bit means something else.
pub const STATUS: usize = 5;

/// The bit of `STATUS` that is set when the port can take another byte. What it gets earlier is lost.
pub const EMPTY: u8 = 0b0010_0000;

/// The registers of a device. In tests, it's one that the tests play.
pub trait Registers {
    fn read(&self, register: usize) -> u8;
    fn write(&mut self, register: usize, value: u8);
}
