//! The reasons why the laundry refuses a command. Leave this file as it is.

use crate::{Cents, Minutes};

#[derive(Debug, PartialEq)]
pub enum Refusal {
    /// No command looks like this line, which is here as you typed it.
    UnknownCommand(String),
    /// This word should be a number.
    NotANumber(String),
    /// There is no program with this name.
    UnknownProgram(String),
    /// There is no machine with this number.
    NoMachine(u32),
    /// The price is higher than what's paid.
    NotEnough { missing: Cents },
    /// The machine is still washing, and this is the time left.
    Washing { left: Minutes },
    /// The machine is done, but the clothes are still inside.
    NotUnloaded,
    /// There are no clothes in the machine.
    Empty,
}
