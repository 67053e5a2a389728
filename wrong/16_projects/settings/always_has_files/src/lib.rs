//! Wrong: without the feature, there's a function that reads no files.

#![no_std]
#![deny(missing_docs)]

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

pub use document::parse;
pub use error::Error;
#[cfg(feature = "std")]
pub use file::read;

/// Reads nothing.
#[cfg(not(feature = "std"))]
pub fn read(_: &str) -> Option<Table> {
    None
}
pub use value::{Read, Table, Value};
