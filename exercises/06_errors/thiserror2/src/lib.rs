//! A library copies a photo from a camera to a disk. Both fail with an `io::Error`, but the user has to know which of
//! them it was. A single `From<io::Error>` can't know that, and two of them don't compile.
//!
//! Let `Camera` and `Disk` keep the cause without a `From`, and let `back_up` choose the variant. No message should
//! repeat its cause: `cannot read from the camera` is all. A damaged photo is different: `Damaged` should look
//! exactly like its `PhotoError`, with the same message and the same source.

mod device;

use std::io;

use thiserror::Error;

pub use device::{Device, PhotoError, check};

#[derive(Debug, Error)]
pub enum BackupError {
    #[error("cannot read from the camera: {0}")]
    Camera(#[from] io::Error),
    #[error("cannot write to the disk: {0}")]
    Disk(#[from] io::Error),
    #[error("damaged: {0}")]
    Damaged(#[from] PhotoError),
}

/// Copies the photo if it isn't damaged, and returns its size.
pub fn back_up(camera: &Device, disk: &mut Device) -> Result<usize, BackupError> {
    let photo = camera.read()?;
    check(&photo)?;
    let size = photo.len();
    disk.write(photo)?;
    Ok(size)
}
