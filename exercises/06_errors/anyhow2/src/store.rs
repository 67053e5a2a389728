//! Where the diaries lie. This file is ready; it stands for a service in a network.

use std::io::{Error, ErrorKind, Result};

/// The text of a diary.
pub fn read(name: &str) -> Result<String> {
    match name {
        "summer" => Ok(String::from("12 July: sunny\n13 July: rain")),
        "torn" => Ok(String::from("12 July: sunny\nand then")),
        _ if name.starts_with("locked/") => Err(ErrorKind::PermissionDenied.into()),
        _ if name.starts_with("old/") => {
            Err(Error::new(ErrorKind::NotFound, "moved to the cellar"))
        }
        _ => Err(ErrorKind::NotFound.into()),
    }
}
