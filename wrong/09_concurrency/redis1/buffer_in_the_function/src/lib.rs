//! Keeps what it has read in a variable of the function, where a cancelled call loses it.

mod resp;

use std::io::{Error, ErrorKind, Result};

use tokio::io::{AsyncRead, AsyncReadExt};

pub use resp::Command;
use resp::take_command;

/// The commands that one client sends.
pub struct Commands<R> {
    stream: R,
    received: Vec<u8>,
}

impl<R: AsyncRead + Unpin> Commands<R> {
    pub fn of(stream: R) -> Commands<R> {
        Commands {
            stream,
            received: Vec::new(),
        }
    }

    /// Waits for the next command. Returns `None` if the client has closed the connection after a complete command,
    /// an error of kind `UnexpectedEof` if it did so in the middle of one, and an error of kind `InvalidData` for
    /// bytes that aren't a command.
    pub async fn next(&mut self) -> Result<Option<Command>> {
        let mut received = std::mem::take(&mut self.received);
        loop {
            if let Some(command) = take_command(&mut received)? {
                self.received = received;
                return Ok(Some(command));
            }
            if self.stream.read_buf(&mut received).await? == 0 {
                return if received.is_empty() {
                    Ok(None)
                } else {
                    Err(Error::from(ErrorKind::UnexpectedEof))
                };
            }
        }
    }
}
