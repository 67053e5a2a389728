//! A packet as a line of text.

use crate::Fault;

/// Where a packet comes from and goes to, and how many bytes it carries through which protocol.
pub fn describe(bytes: &[u8]) -> Result<String, Fault> {
    todo!("describe {} bytes", bytes.len())
}
