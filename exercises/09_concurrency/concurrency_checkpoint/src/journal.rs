//! A list of all changes. A disk may be slow, so a thread of its own writes, and tasks only wait if it's far behind.

use std::io::{Result, Write};

use tokio::sync::mpsc;
use tokio::task::{JoinHandle, spawn_blocking};

pub struct Journal {
    lines: mpsc::Sender<Vec<u8>>,
    writer: JoinHandle<Result<()>>,
}

impl Journal {
    /// Starts a blocking task that writes to `out`. It may be behind by this many lines.
    pub fn open(mut out: impl Write + Send + 'static, room: usize) -> Journal {
        todo!("a channel with room for {room}, and a task that receives from it")
    }

    /// Waits until there is room, not until the line is written. Does nothing if `out` has failed.
    pub async fn write(&self, line: Vec<u8>) {
        todo!()
    }

    /// Waits until everything is written and flushed, and returns the first error of `out`.
    pub async fn close(self) -> Result<()> {
        todo!()
    }
}
