//! `Context`: what every step of judging needs, beside what it works on.

use super::workbench::Workbench;
use crate::error::Result;
use crate::judge::toolchain::Toolchain;
use crate::process::{Cancel, Ended, Processors, Program, Stream};

/// What every step of judging needs.
#[derive(Clone, Copy, Debug)]
pub struct Context<'c> {
    pub toolchain: &'c Toolchain,
    pub bench: &'c Workbench,
    /// Ends what is running.
    pub cancel: &'c Cancel,
    /// Every compiler and every test takes its turn at one of them.
    pub processors: &'c Processors,
}

impl Context<'_> {
    /// Runs a program to its end when its turn has come.
    pub fn run(self, program: &Program, listen: impl FnMut(Stream, &[u8])) -> Result<Ended> {
        let _turn = self.processors.one();
        program.run(self.cancel, listen)
    }
}
