//! A space probe has no operating system, and one thin wire to the ground: a serial port. The probe can print
//! only what you send there, byte by byte.
//!
//! 1. In `serial.rs`, write the three bodies.
//! 2. In `panics.rs`, let the probe print why it panics, and then switch off.
//!
//! `board.rs`, `main.rs` and `registers.rs` are complete. Where the target `riscv32imac-unknown-none-elf` is
//! installed, the tests start your program on a board that QEMU emulates.

#![no_std]

mod registers;
mod serial;

pub use registers::{CONTROL, DATA, EMPTY, Registers, SPEED, STATUS, TEXT};
pub use serial::{Mapped, Serial};
