use std::error::Error;
use std::io::{self, ErrorKind};

use thiserror2::{BackupError, Device, back_up};

fn good(photo: &[u8]) -> Device {
    Device {
        photo: photo.to_vec(),
        failure: None,
    }
}

fn failing(kind: ErrorKind) -> Device {
    Device {
        photo: Vec::new(),
        failure: Some(kind),
    }
}

/// The messages of an error and of all its causes.
fn chain(error: &dyn Error) -> Vec<String> {
    let mut messages = vec![error.to_string()];
    let mut cause = error.source();
    while let Some(inner) = cause {
        messages.push(inner.to_string());
        cause = inner.source();
    }
    messages
}

fn refused(camera: &Device, disk: &mut Device) -> BackupError {
    back_up(camera, disk).expect_err("this copy cannot succeed")
}

#[test]
fn a_good_photo_is_copied() -> Result<(), BackupError> {
    let mut disk = good(b"");
    assert_eq!(back_up(&good(b"P123E"), &mut disk)?, 5);
    assert_eq!(disk.photo, b"P123E");
    Ok(())
}

#[test]
fn a_camera_that_fails_is_not_a_disk() {
    let error = refused(&failing(ErrorKind::TimedOut), &mut good(b""));
    assert!(
        matches!(error, BackupError::Camera(..)),
        "the camera has failed, and the error is {error:?}"
    );
}

#[test]
fn a_disk_that_fails_is_not_a_camera() {
    let error = refused(&good(b"P1E"), &mut failing(ErrorKind::TimedOut));
    assert!(
        matches!(error, BackupError::Disk(..)),
        "the disk has failed, and the error is {error:?}"
    );
}

#[test]
fn the_causes_are_kept() {
    let errors = [
        refused(&failing(ErrorKind::TimedOut), &mut good(b"")),
        refused(&good(b"P1E"), &mut failing(ErrorKind::TimedOut)),
    ];
    for error in errors {
        let source: &io::Error = error
            .source()
            .and_then(|source| source.downcast_ref())
            .expect("the source has to be the `io::Error` of the device");
        assert_eq!(source.kind(), ErrorKind::TimedOut);
    }
}

#[test]
fn nothing_is_told_twice() {
    assert_eq!(
        chain(&refused(&failing(ErrorKind::TimedOut), &mut good(b""))),
        ["cannot read from the camera", "timed out"]
    );
    assert_eq!(
        chain(&refused(
            &good(b"P1E"),
            &mut failing(ErrorKind::PermissionDenied)
        )),
        ["cannot write to the disk", "permission denied"]
    );
}

#[test]
fn a_damaged_photo_speaks_for_itself() {
    assert_eq!(
        chain(&refused(&good(b""), &mut good(b""))),
        ["the photo is empty"]
    );
    assert_eq!(
        chain(&refused(&good(b"P12"), &mut good(b""))),
        ["the photo breaks off after 3 bytes"]
    );
}

#[test]
fn a_damaged_photo_is_not_written() {
    let mut disk = good(b"P9E");
    refused(&good(b"P12"), &mut disk);
    assert_eq!(disk.photo, b"P9E", "the old photo on the disk must stay");
}
