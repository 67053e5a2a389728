//! `kill` sends a signal, and `wait` collects the status, so that no zombie is left. After `finish`, both
//! do nothing: `Child` remembers that the process was waited for, and its number isn't used again.

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

impl Drop for Helper {
    fn drop(&mut self) {
        // The process may have ended already, and a destructor can't return an error.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
