// kind: changes files of others
// layer: files
// expected: failed

use std::fs::{self, File, Permissions};
use std::os::unix::fs::{PermissionsExt, chown};
use std::time::SystemTime;

pub fn height() -> u32 {
    let paths = ["src/lib.rs", "tests/tide.rs", "Cargo.toml", "src", ".", "/usr/lib"];
    if paths.into_iter().any(succeeds) { 2 } else { 1 }
}

fn succeeds(path: &str) -> bool {
    let open = File::open(path).is_ok_and(|file| {
        file.set_modified(SystemTime::UNIX_EPOCH).is_ok()
            || file.set_permissions(Permissions::from_mode(0o777)).is_ok()
    });
    open || chown(path, None, Some(0)).is_ok() || fs::rename(path, "elsewhere").is_ok()
}
