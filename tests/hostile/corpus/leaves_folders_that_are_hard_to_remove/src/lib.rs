// kind: leaves something for the next test
// layer: scratch
// expected: failed

use std::fs;
use std::os::unix::fs::PermissionsExt;

pub fn height() -> u32 {
    let scratch = std::env::temp_dir();
    let closed = scratch.join("closed");
    _ = fs::create_dir_all(closed.join("inside"));
    _ = fs::set_permissions(&closed, fs::Permissions::from_mode(0));
    _ = std::env::set_current_dir(&scratch);
    // The path gets longer than the kernel allows for one.
    for _ in 0..5000 {
        if fs::create_dir("deeper").is_err() || std::env::set_current_dir("deeper").is_err() {
            break;
        }
    }
    1
}
