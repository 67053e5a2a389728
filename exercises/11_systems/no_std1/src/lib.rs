//! This crate also runs on a chip in a flower pot, which has no operating system and so no `std`. The task
//! is in `garden.rs`.

#![no_std]

extern crate alloc;

mod garden;

pub use garden::Garden;
