//! Puts the 0 before the last byte instead of after it.

use std::net::Ipv4Addr;

use crate::Fault;
use crate::reader::Reader;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ipv4<'a> {
    pub source: Ipv4Addr,
    pub destination: Ipv4Addr,
    /// The protocol of the payload.
    pub protocol: u8,
    pub payload: &'a [u8],
}

/// Takes a packet apart. What comes after its length is padding.
pub fn ipv4(bytes: &[u8]) -> Result<Ipv4<'_>, Fault> {
    let mut reader = Reader::new(bytes);
    let first = reader.u8()?;
    let header_length = usize::from(first & 0xF) * 4;
    reader.u8()?;
    let length = usize::from(reader.u16()?);
    if first >> 4 != 4 || header_length < 20 || length < header_length {
        return Err(Fault::Malformed);
    }
    let packet = bytes.get(..length).ok_or(Fault::Truncated)?;
    let (header, payload) = packet.split_at(header_length);
    if !is_intact(&[header]) {
        return Err(Fault::BadChecksum);
    }
    reader.bytes(5)?;
    let protocol = reader.u8()?;
    reader.u16()?;
    Ok(Ipv4 {
        source: reader.array()?.into(),
        destination: reader.array()?.into(),
        protocol,
        payload,
    })
}

/// Whether the 16-bit words of all parts, with their checksum among them, add up as they should. Only the last part may
/// have an odd length.
pub fn is_intact(parts: &[&[u8]]) -> bool {
    let words = parts.iter().flat_map(|part| part.chunks(2));
    let mut sum: u32 = words
        .map(|word| match *word {
            [high, low] => u32::from(u16::from_be_bytes([high, low])),
            [low] => u32::from(low),
            _ => 0,
        })
        .sum();
    while let carry @ 1.. = sum >> 16 {
        sum = (sum & 0xFFFF) + carry;
    }
    sum == 0xFFFF
}
