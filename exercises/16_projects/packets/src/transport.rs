//! The layers that know programs by their ports.

use crate::Fault;
use crate::ipv4::Ipv4;

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
    todo!("take {packet:?} apart")
}

/// Takes the segment in a packet apart.
pub fn tcp<'a>(packet: &Ipv4<'a>) -> Result<Tcp<'a>, Fault> {
    todo!("take {packet:?} apart")
}
