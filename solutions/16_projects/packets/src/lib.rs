//! Bytes from outside are only read through `Reader`, which returns a fault where they end. So no length and no pointer
//! in a packet can make this crate panic. What to answer is decided without a socket; `Proxy` only sends and receives.

mod capture;
mod describe;
mod dns;
mod ethernet;
mod ipv4;
mod reader;
mod transport;

pub use capture::{Packet, capture};
pub use describe::describe;
pub use dns::{Data, Decision, Message, Proxy, Question, Record, Zone};
pub use ethernet::{Frame, Mac, ethernet};
pub use ipv4::{Ipv4, ipv4};
pub use transport::{Tcp, Udp, tcp, udp};

/// Why bytes aren't what they should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// They end too early.
    Truncated,
    /// They aren't a capture of Ethernet frames.
    NotACapture,
    /// A number contradicts another one, or doesn't fit.
    Malformed,
    /// They changed on their way.
    BadChecksum,
    /// They may be right, but this crate doesn't know their protocol.
    Unsupported,
    /// A name that can't exist.
    BadName,
}
