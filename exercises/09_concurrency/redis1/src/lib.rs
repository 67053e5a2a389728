//! Redis is a store of keys and values. A client sends commands as arrays of byte strings: `GET oak` travels as
//! `*2\r\n$3\r\nGET\r\n$3\r\noak\r\n`. `take_command` in `src/resp.rs` is finished and reads such an array.
//!
//! TCP carries a stream of bytes, without borders between messages: half of a command may arrive, or three at once.
//! `next` assumes that each read is one command. Fix that. It's called inside `select!`, so it must be cancel
//! safe: bytes that have been read must not get lost.

mod resp;

use std::io::Result;

use tokio::io::{AsyncRead, AsyncReadExt};

pub use resp::Command;
use resp::take_command;

/// The commands that one client sends.
pub struct Commands<R> {
    stream: R,
}

impl<R: AsyncRead + Unpin> Commands<R> {
    pub fn of(stream: R) -> Commands<R> {
        Commands { stream }
    }

    /// Waits for the next command. Returns `None` if the client has closed the connection after a complete command,
    /// an error of kind `UnexpectedEof` if it did so in the middle of one, and an error of kind `InvalidData` for
    /// bytes that aren't a command.
    pub async fn next(&mut self) -> Result<Option<Command>> {
        let mut received = Vec::new();
        if self.stream.read_buf(&mut received).await? == 0 {
            return Ok(None);
        }
        take_command(&mut received)
    }
}
