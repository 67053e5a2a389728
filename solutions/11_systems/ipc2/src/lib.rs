//! `read` returns what is there, at least one byte. `read_exact` repeats it until everything is there. The
//! first byte is read alone, because only there may the other side hang up without an error.

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
    if stream.read(&mut length[..1])? == 0 {
        return Ok(None);
    }
    stream.read_exact(&mut length[1..])?;
    let length = u32::from_be_bytes(length) as usize;
    if length > LONGEST {
        return Err(io::Error::new(
            io::ErrorKind::InvalidData,
            format!("a message of {length} bytes is too long"),
        ));
    }
    let mut message = vec![0; length];
    stream.read_exact(&mut message)?;
    Ok(Some(message))
}
