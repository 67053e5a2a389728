//! The file that a capture is kept in.

use std::time::Duration;

use crate::Fault;

/// What went over the wire at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Packet<'a> {
    /// How long after the beginning of 1970.
    pub time: Duration,
    pub bytes: &'a [u8],
}

/// The packets of a capture file.
pub fn capture(file: &[u8]) -> Result<Vec<Packet<'_>>, Fault> {
    todo!("read {} bytes", file.len())
}
