//! The layer that goes from network to network.

use std::net::Ipv4Addr;

use crate::Fault;

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
    todo!("take {} bytes apart", bytes.len())
}
