//! error[E0277]
//! `?` turns any `io::Error` into a `BackupError`, although it can't know whether it came from the camera or the disk.

use thiserror2::{BackupError, Device, check};

fn look(camera: &Device) -> Result<(), BackupError> {
    check(b"P1E")?;
    camera.read()?; // misuse
    Ok(())
}

fn main() {
    let camera = Device {
        photo: Vec::from(b"P1E"),
        failure: None,
    };
    println!("{:?}", look(&camera));
}
