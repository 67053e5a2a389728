//! Wrong: files are a feature of another name.

#![no_std]
#![deny(missing_docs)]

extern crate alloc;
#[cfg(feature = "files")]
extern crate std;

mod document;
mod error;
#[cfg(feature = "files")]
mod file;
mod reader;
mod scalar;
mod text;
mod time;
mod value;

pub use document::parse;
pub use error::Error;
#[cfg(feature = "files")]
pub use file::read;
pub use value::{Read, Table, Value};
