//! Systems without a sandbox: programs start as they are.

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::{Child, Command};

use super::Layers;

/// None are needed.
pub(in crate::process) fn arguments(_: Layers) -> Vec<OsString> {
    Vec::new()
}

/// Nothing asks for it.
pub(in crate::process) fn enter_if_asked() -> Option<u8> {
    None
}

/// Starts a program.
pub(in crate::process) fn spawn(command: &mut Command, _: Layers) -> io::Result<Child> {
    command.spawn()
}

/// There is none.
#[derive(Debug)]
pub(in crate::process) struct NoControlGroup;

#[expect(clippy::unused_self, reason = "on Linux, there's a value")]
impl NoControlGroup {
    pub(in crate::process) fn create(_: u64) -> io::Result<Self> {
        Err(io::ErrorKind::Unsupported.into())
    }

    pub(in crate::process) fn entrances(&self) -> Vec<PathBuf> {
        Vec::new()
    }

    pub(in crate::process) fn ran_out_of_memory(&self) -> bool {
        false
    }
}
