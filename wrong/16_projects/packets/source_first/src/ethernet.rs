//! Reads where a frame comes from before where it goes to.

use std::fmt::{self, Display, Formatter};

use crate::Fault;
use crate::reader::Reader;

/// The address of a network card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mac(pub [u8; 6]);

impl Display for Mac {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let [first, rest @ ..] = self.0;
        write!(f, "{first:02x}")?;
        rest.iter().try_for_each(|byte| write!(f, ":{byte:02x}"))
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
    let mut reader = Reader::new(bytes);
    Ok(Frame {
        source: Mac(reader.array()?),
        destination: Mac(reader.array()?),
        kind: reader.u16()?,
        payload: reader.rest(),
    })
}
