//! `Context`: what every judging step needs besides its input.

use super::oracles::Oracles;
use super::workbench::Workbench;
use crate::error::Result;
use crate::judge::toolchain::Toolchain;
use crate::process::{Cancel, Ended, Processors, Program, Stream};

/// What every judging step needs.
#[derive(Clone, Copy, Debug)]
pub struct Context<'c> {
    pub toolchain: &'c Toolchain,
    pub bench: &'c Workbench,
    /// Cancels what is running.
    pub cancel: &'c Cancel,
    /// Every compiler and every test waits for a free one.
    pub processors: &'c Processors,
    /// What learners' libraries are asked.
    pub oracles: &'c Oracles,
}

impl Context<'_> {
    /// Waits for a processor, then runs a program to its end.
    pub fn run(self, program: &Program, listen: impl FnMut(Stream, &[u8])) -> Result<Ended> {
        let _turn = self.processors.one();
        program.run(self.cancel, listen)
    }
}
