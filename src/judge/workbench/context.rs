//! `Context`: what every step of judging needs, beside what it works on.

use std::num::NonZero;
use std::thread;

use super::workbench::Workbench;
use crate::judge::toolchain::Toolchain;
use crate::process::Cancel;

/// What every step of judging needs.
#[derive(Clone, Copy, Debug)]
pub struct Context<'c> {
    pub toolchain: &'c Toolchain,
    pub bench: &'c Workbench,
    /// Ends what is running.
    pub cancel: &'c Cancel,
    /// How many compilers, and how many tests, run at once; `None` is one for each processor.
    pub jobs: Option<u16>,
}

impl Context<'_> {
    /// How many things run at once.
    pub fn workers(self) -> usize {
        self.jobs
            .map(usize::from)
            .or_else(|| thread::available_parallelism().ok().map(NonZero::get))
            .unwrap_or(1)
    }
}
