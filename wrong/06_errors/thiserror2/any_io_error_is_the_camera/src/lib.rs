//! Every `io::Error` counts as one of the camera.

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

/// Copies the photo if it isn't damaged, and returns its size.
pub fn back_up(camera: &Device, disk: &mut Device) -> Result<usize, BackupError> {
    let photo = camera.read()?;
    check(&photo)?;
    let size = photo.len();
    disk.write(photo).map_err(BackupError::Disk)?;
    Ok(size)
}
