//! Why the laundry does not do what it is told.

use crate::{Cents, Minutes};

#[derive(Debug, PartialEq)]
pub enum Refusal {
    /// No command looks like this line; the line stands here as it was typed.
    UnknownCommand(String),
    /// Here a number has to stand.
    NotANumber(String),
    /// There is no program with this name.
    UnknownProgram(String),
    /// There is no machine with this number.
    NoMachine(u32),
    /// The price is higher than what is paid.
    NotEnough { missing: Cents },
    /// The machine still washes for so long.
    Washing { left: Minutes },
    /// The machine is done, and somebody's clothes are still inside.
    NotUnloaded,
    /// There are no clothes in the machine.
    Empty,
}
