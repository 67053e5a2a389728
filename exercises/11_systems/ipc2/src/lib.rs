//! A game and its server talk through a Unix socket. A socket carries a stream of bytes and doesn't know
//! where a message ends. So each message begins with its length, as 4 bytes in network byte order
//! (big endian).
//!
//! `receive` works as long as each `read` returns a whole message. It never promises that. Fix it for a
//! message that comes in pieces, and for a peer that hangs up or sends nonsense.

use std::io::{self, Read, Write};

/// The longest message that is accepted.
pub const LONGEST: usize = 65_536;

/// Sends a message.
pub fn send(stream: &mut impl Write, message: &[u8]) -> io::Result<()> {
    let length = u32::try_from(message.len()).map_err(io::Error::other)?;
    stream.write_all(&length.to_be_bytes())?;
    stream.write_all(message)
}

/// Waits for the next message. `None` if the other side has hung up after the last one.
///
/// The errors are `UnexpectedEof` if it has hung up within a message, and `InvalidData` for a message that
/// is longer than `LONGEST`.
pub fn receive(stream: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut length = [0; 4];
    if stream.read(&mut length)? == 0 {
        return Ok(None);
    }
    let mut message = vec![0; u32::from_be_bytes(length) as usize];
    let _ = stream.read(&mut message)?;
    Ok(Some(message))
}
