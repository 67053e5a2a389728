//! A library copies a photo from a camera to a disk. Both can fail with the same type, `io::Error`, but the user has to
//! know which of the two it was. So one `From` for both cannot work.
//!
//! 1. Let `BackupError` compile: it keeps both causes, and `back_up` says which step has failed.
//! 2. No message repeats its cause. `cannot read from the camera`, and the cause follows in the chain.
//! 3. A damaged photo needs no words of our own: `Damaged` shows the message of its `PhotoError`, as if it were that.

mod device;

use std::io;

use thiserror::Error;

pub use device::{Device, PhotoError, check};

#[derive(Debug, Error)]
pub enum BackupError {
    #[error("cannot read from the camera")]
    Camera(#[from] io::Error),
    #[error("cannot write to the disk")]
    Disk(#[source] io::Error),
    #[error(transparent)]
    Damaged(#[from] PhotoError),
}

/// Copies the photo, if it is a good one, and returns its size.
pub fn back_up(camera: &Device, disk: &mut Device) -> Result<usize, BackupError> {
    let photo = camera.read()?;
    check(&photo)?;
    let size = photo.len();
    disk.write(photo).map_err(BackupError::Disk)?;
    Ok(size)
}
