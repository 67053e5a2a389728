//! All machines are equal.

use crate::{Minutes, Program, Refusal};

impl PartialEq for Machine {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

#[derive(Debug)]
pub enum Machine {
    Free,
    Washing { program: Program, left: Minutes },
    Done { program: Program },
}

impl Machine {
    pub fn is_free(&self) -> bool {
        matches!(self, Self::Free)
    }

    /// Starts to wash, if the machine is free. Any other machine doesn't change.
    pub fn start(&mut self, program: Program) -> Result<(), Refusal> {
        match self {
            Self::Free => {
                *self = Self::Washing {
                    program,
                    left: program.minutes,
                };
                Ok(())
            }
            Self::Washing { left, .. } => Err(Refusal::Washing { left: *left }),
            Self::Done { .. } => Err(Refusal::NotUnloaded),
        }
    }

    /// Lets time pass. A machine whose time is over is done.
    pub fn wait(&mut self, minutes: Minutes) {
        if let Self::Washing { program, left } = self {
            match left.after(minutes) {
                Some(rest) => *left = rest,
                None => *self = Self::Done { program: *program },
            }
        }
    }

    /// Takes the clothes out of a machine that's done, and returns their program. Then the machine is free. Any other
    /// machine doesn't change.
    pub fn unload(&mut self) -> Result<Program, Refusal> {
        match *self {
            Self::Free => Err(Refusal::Empty),
            Self::Washing { left, .. } => Err(Refusal::Washing { left }),
            Self::Done { program } => {
                *self = Self::Free;
                Ok(program)
            }
        }
    }
}
