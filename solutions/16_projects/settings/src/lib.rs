//! Reads settings that are written in [TOML](https://toml.io), a format for people, and needs no operating system.
//!
//! ```
//! let settings = settings::parse("volume = 7\n[window]\ntitle = 'Piano'")?;
//! assert_eq!(settings["volume"].read(), Some(7));
//! # Ok::<(), settings::Error>(())
//! ```
//!
//! The parser is a reader that only moves forward, and a tree that remembers how each table was defined. Everything
//! that other crates can name leaves room for what version 1.1 may add.

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
pub use value::{Read, Table, Value};
