//! The outermost layer: which device sends a frame to which other one.

use std::fmt::{self, Display, Formatter};

use crate::Fault;

/// The address of a network card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mac(pub [u8; 6]);

impl Display for Mac {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame<'a> {
    pub destination: Mac,
    pub source: Mac,
    /// The protocol of the payload.
    pub kind: u16,
    pub payload: &'a [u8],
}

/// Takes a frame apart.
pub fn ethernet(bytes: &[u8]) -> Result<Frame<'_>, Fault> {
    todo!("take {} bytes apart", bytes.len())
}
