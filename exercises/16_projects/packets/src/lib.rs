//! A kettle, a lamp and a teapot share a network, and you want to know what they talk about. You'll read what went over
//! the wire, byte by byte, until you understand their questions. In the end you answer them yourself.
//!
//! The types are there, but nothing works yet. Each stage fills in some functions: the head of its test file says
//! which, and `runner` shows it.

mod capture;
mod describe;
mod dns;
mod ethernet;
mod ipv4;
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
