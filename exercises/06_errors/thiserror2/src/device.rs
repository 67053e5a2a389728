//! A device that can be a camera or a disk, and a check of the photo. This file is complete.

use std::io;

use thiserror::Error;

/// What can be wrong with the photo itself.
#[derive(Debug, Error, PartialEq)]
pub enum PhotoError {
    #[error("the photo is empty")]
    Empty,
    #[error("the photo ends after {0} bytes")]
    Short(usize),
}

/// Photos start with `P` and end with `E`.
pub fn check(photo: &[u8]) -> Result<(), PhotoError> {
    match photo {
        [] => Err(PhotoError::Empty),
        [b'P', .., b'E'] => Ok(()),
        _ => Err(PhotoError::Short(photo.len())),
    }
}

/// A device that has one photo, or fails.
pub struct Device {
    pub photo: Vec<u8>,
    pub failure: Option<io::ErrorKind>,
}

impl Device {
    pub fn read(&self) -> io::Result<Vec<u8>> {
        match self.failure {
            Some(kind) => Err(kind.into()),
            None => Ok(self.photo.clone()),
        }
    }

    pub fn write(&mut self, photo: Vec<u8>) -> io::Result<()> {
        match self.failure {
            Some(kind) => Err(kind.into()),
            None => {
                self.photo = photo;
                Ok(())
            }
        }
    }
}
