use std::error::Error;
use std::io::{self, ErrorKind};

use thiserror2::{BackupError, Device, back_up};

/// A device that works, with a photo on it.
fn device(photo: &[u8]) -> Device {
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

/// The messages of an error and all its causes.
fn chain(error: &dyn Error) -> Vec<String> {
    let mut messages = vec![error.to_string()];
    let mut cause = error.source();
    while let Some(inner) = cause {
        messages.push(inner.to_string());
        cause = inner.source();
    }
    messages
}

/// The error of a copy that can't succeed.
fn failure(camera: &Device, disk: &mut Device) -> BackupError {
    back_up(camera, disk).expect_err("this copy should fail")
}

#[test]
fn an_intact_photo_is_copied() -> Result<(), BackupError> {
    let mut disk = device(b"");
    assert_eq!(back_up(&device(b"P123E"), &mut disk)?, 5);
    assert_eq!(disk.photo, b"P123E");
    Ok(())
}

#[test]
fn a_failing_camera_is_not_a_disk() {
    let error = failure(&failing(ErrorKind::TimedOut), &mut device(b""));
    assert!(
        matches!(error, BackupError::Camera(..)),
        "the camera failed, but the error is {error:?}"
    );
}

#[test]
fn a_failing_disk_is_not_a_camera() {
    let error = failure(&device(b"P1E"), &mut failing(ErrorKind::TimedOut));
    assert!(
        matches!(error, BackupError::Disk(..)),
        "the disk failed, but the error is {error:?}"
    );
}

#[test]
fn the_causes_are_kept() {
    let errors = [
        failure(&failing(ErrorKind::TimedOut), &mut device(b"")),
        failure(&device(b"P1E"), &mut failing(ErrorKind::TimedOut)),
    ];
    for error in errors {
        let source: &io::Error = error
            .source()
            .and_then(|source| source.downcast_ref())
            .expect("the source should be the `io::Error` of the device");
        assert_eq!(source.kind(), ErrorKind::TimedOut);
    }
}

#[test]
fn nothing_is_printed_twice() {
    assert_eq!(
        chain(&failure(&failing(ErrorKind::TimedOut), &mut device(b""))),
        ["cannot read from the camera", "timed out"]
    );
    assert_eq!(
        chain(&failure(
            &device(b"P1E"),
            &mut failing(ErrorKind::PermissionDenied)
        )),
        ["cannot write to the disk", "permission denied"]
    );
}

#[test]
fn a_damaged_photo_has_only_its_own_message() {
    assert_eq!(
        chain(&failure(&device(b""), &mut device(b""))),
        ["the photo is empty"]
    );
    assert_eq!(
        chain(&failure(&device(b"P12"), &mut device(b""))),
        ["the photo ends after 3 bytes"]
    );
}

#[test]
fn a_damaged_photo_is_not_written() {
    let mut disk = device(b"P9E");
    failure(&device(b"P12"), &mut disk);
    assert_eq!(
        disk.photo, b"P9E",
        "the old photo should still be on the disk"
    );
}
