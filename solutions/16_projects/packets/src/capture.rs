//! The file: a header whose first number shows the byte order of all others, and one block per packet.

use std::time::Duration;

use crate::Fault;
use crate::reader::Reader;

/// The first number.
const MAGIC: u32 = 0xA1B2_C3D4;
/// The kind of packets that are Ethernet frames.
const ETHERNET: u32 = 1;

/// What went over the wire at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Packet<'a> {
    /// How long after the beginning of 1970.
    pub time: Duration,
    pub bytes: &'a [u8],
}

/// The packets of a capture file.
pub fn capture(file: &[u8]) -> Result<Vec<Packet<'_>>, Fault> {
    let mut reader = Reader::new(file);
    let magic = reader.array()?;
    let number = match magic {
        _ if u32::from_be_bytes(magic) == MAGIC => u32::from_be_bytes,
        _ if u32::from_le_bytes(magic) == MAGIC => u32::from_le_bytes,
        _ => return Err(Fault::NotACapture),
    };
    reader.bytes(16)?;
    if number(reader.array()?) != ETHERNET {
        return Err(Fault::NotACapture);
    }
    let mut packets = Vec::new();
    while !reader.rest().is_empty() {
        let seconds = Duration::from_secs(number(reader.array()?).into());
        let microseconds = Duration::from_micros(number(reader.array()?).into());
        let length = number(reader.array()?);
        reader.bytes(4)?;
        packets.push(Packet {
            time: seconds + microseconds,
            bytes: reader.bytes(length as usize)?,
        });
    }
    Ok(packets)
}
