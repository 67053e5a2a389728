//! One washing machine: free, washing, or done with the clothes still inside.

use crate::{Minutes, Program, Refusal};

#[derive(Debug, PartialEq)]
pub enum Machine {
    Free,
    Washing { program: Program, left: Minutes },
    Done { program: Program },
}

impl Machine {
    pub fn is_free(&self) -> bool {
        todo!("one pattern is enough")
    }

    /// Starts to wash, if the machine is free. Any other machine doesn't change.
    pub fn start(&mut self, program: Program) -> Result<(), Refusal> {
        todo!("wash {}", program.name)
    }

    /// Lets time pass. A machine whose time is over is done.
    pub fn wait(&mut self, minutes: Minutes) {
        todo!("wait for {minutes:?}")
    }

    /// Takes the clothes out of a machine that's done, and returns their program. Then the machine is free. Any other
    /// machine doesn't change.
    pub fn unload(&mut self) -> Result<Program, Refusal> {
        todo!("take the clothes out")
    }
}
