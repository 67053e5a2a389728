//! Wrong: what's public isn't documented, and the lint that would notice it is allowed to stay quiet.

#![no_std]
#![allow(missing_docs)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod document;
mod error;
#[cfg(feature = "std")]
mod file;
mod reader;
mod scalar;
mod text;
mod time;
mod value;

/// Reads a document.
pub use document::parse;

pub const LIMIT: usize = 100;
pub use error::Error;
#[cfg(feature = "std")]
pub use file::read;
pub use value::{Read, Table, Value};
