//! One washing machine: free, at work, or done and not unloaded.

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

    /// Begins to wash. Only a free machine does; another one is not changed.
    pub fn start(&mut self, program: Program) -> Result<(), Refusal> {
        todo!("wash {}", program.name)
    }

    /// Lets time pass. A machine whose time is over is done.
    pub fn wait(&mut self, minutes: Minutes) {
        todo!("wait for {minutes:?}")
    }

    /// Takes the clothes out of a machine that is done, and tells how they were washed. The machine is free then;
    /// another one is not changed.
    pub fn unload(&mut self) -> Result<Program, Refusal> {
        todo!("take the clothes out")
    }
}
