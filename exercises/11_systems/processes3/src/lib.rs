//! A drawing program lets helpers compute in other processes. When it doesn't need a helper anymore, it
//! drops it, and the helper should be gone at once.
//!
//! Dropping a `Child` does nothing: the process keeps running. A process that has ended is kept as a
//! *zombie* until its parent asks for its status. Write `Drop` so that neither is left behind. It also runs
//! after `finish`: what does a `Child` do then, when the number may belong to another process by now?

use std::io;
use std::process::{Child, Command, ExitStatus};

/// A process that ends when this is dropped.
pub struct Helper {
    child: Child,
}

impl Helper {
    pub fn start(command: &mut Command) -> io::Result<Helper> {
        let child = command.spawn()?;
        Ok(Helper { child })
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits until the helper has ended by itself.
    pub fn finish(mut self) -> io::Result<ExitStatus> {
        self.child.wait()
    }
}
