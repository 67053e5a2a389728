//! Takes the number that a segment acknowledges for its own.

use crate::Fault;
use crate::ipv4::{Ipv4, is_intact};
use crate::reader::Reader;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Udp<'a> {
    pub source_port: u16,
    pub destination_port: u16,
    pub payload: &'a [u8],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tcp<'a> {
    pub source_port: u16,
    pub destination_port: u16,
    /// The number of the payload's first byte in the connection.
    pub sequence: u32,
    pub payload: &'a [u8],
}

/// Takes the datagram in a packet apart.
pub fn udp<'a>(packet: &Ipv4<'a>) -> Result<Udp<'a>, Fault> {
    let mut reader = Reader::new(packet.payload);
    let [source_port, destination_port] = [reader.u16()?, reader.u16()?];
    let length = usize::from(reader.u16()?);
    let has_checksum = reader.u16()? != 0;
    let datagram = packet.payload.get(..length).ok_or(Fault::Truncated)?;
    let (_, payload) = datagram.split_at_checked(8).ok_or(Fault::Malformed)?;
    if has_checksum {
        check(packet, datagram)?;
    }
    Ok(Udp {
        source_port,
        destination_port,
        payload,
    })
}

/// Takes the segment in a packet apart.
pub fn tcp<'a>(packet: &Ipv4<'a>) -> Result<Tcp<'a>, Fault> {
    let mut reader = Reader::new(packet.payload);
    let [source_port, destination_port] = [reader.u16()?, reader.u16()?];
    reader.u32()?;
    let sequence = reader.u32()?;
    let header_length = usize::from(reader.u8()? >> 4) * 4;
    reader.bytes(7)?;
    if header_length < 20 {
        return Err(Fault::Malformed);
    }
    let payload = packet
        .payload
        .get(header_length..)
        .ok_or(Fault::Truncated)?;
    check(packet, packet.payload)?;
    Ok(Tcp {
        source_port,
        destination_port,
        sequence,
        payload,
    })
}

fn check(packet: &Ipv4, bytes: &[u8]) -> Result<(), Fault> {
    let length = u16::try_from(bytes.len()).map_err(|_| Fault::Malformed)?;
    let protocol = u16::from(packet.protocol);
    let parts: [&[u8]; 5] = [
        &packet.source.octets(),
        &packet.destination.octets(),
        &protocol.to_be_bytes(),
        &length.to_be_bytes(),
        bytes,
    ];
    is_intact(&parts).then_some(()).ok_or(Fault::BadChecksum)
}
