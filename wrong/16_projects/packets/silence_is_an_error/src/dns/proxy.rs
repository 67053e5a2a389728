//! Fails if upstream doesn't answer.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::time::{Duration, Instant};

use super::message::Message;
use super::zone::{Decision, Zone};

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
        let mut buffer = vec![0; 0x1_0000];
        let (length, client) = self.socket.recv_from(&mut buffer)?;
        let request = &buffer[..length];
        let Ok(message) = Message::read(request) else {
            return Ok(());
        };
        let answer = match self.zone.decide(&message) {
            Decision::Ignore => return Ok(()),
            Decision::Reply(reply) => reply.write(),
            Decision::Forward => Ok(self.forward(request, message.id)?),
        };
        // What can't be written or sent is one client's loss, and no reason to stop serving the others.
        if let Ok(answer) = answer {
            let _ = self.socket.send_to(&answer, client);
        }
        Ok(())
    }

    /// What the other server answers. The socket is connected, so it receives nothing from strangers.
    fn forward(&self, request: &[u8], id: u16) -> io::Result<Vec<u8>> {
        // From 127.0.0.1, only servers on this machine can be reached.
        let any = match self.upstream {
            SocketAddr::V4(_) => IpAddr::from(Ipv4Addr::UNSPECIFIED),
            SocketAddr::V6(_) => IpAddr::from(Ipv6Addr::UNSPECIFIED),
        };
        let socket = UdpSocket::bind((any, 0))?;
        socket.connect(self.upstream)?;
        socket.send(request)?;
        let end = Instant::now() + self.patience;
        let mut buffer = vec![0; 0x1_0000];
        loop {
            let left = end.saturating_duration_since(Instant::now());
            socket.set_read_timeout(Some(left))?;
            let length = socket.recv(&mut buffer)?;
            let answer = &buffer[..length];
            if Message::read(answer).is_ok_and(|answer| answer.is_response() && answer.id == id) {
                return Ok(answer.to_vec());
            }
        }
    }
}
