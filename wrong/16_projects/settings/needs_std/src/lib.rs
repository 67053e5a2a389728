//! Wrong: the standard library is always there.

#![no_std]
#![deny(missing_docs)]

extern crate alloc;
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

pub use document::parse;
pub use error::Error;
#[cfg(feature = "std")]
pub use file::read;
pub use value::{Read, Table, Value};
