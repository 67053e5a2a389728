//! The only part that sends and receives.

use std::io;
use std::net::{SocketAddr, UdpSocket};
use std::time::Duration;

use super::zone::Zone;

/// Answers questions about a zone, and forwards all others.
pub struct Proxy {
    pub socket: UdpSocket,
    pub zone: Zone,
    /// The server that knows the names outside the zone.
    pub upstream: SocketAddr,
    /// How long that server may take.
    pub patience: Duration,
}

impl Proxy {
    /// Receives one datagram, and answers it unless it's to be ignored.
    pub fn serve_one(&self) -> io::Result<()> {
        todo!("receive a datagram, and answer it")
    }
}
