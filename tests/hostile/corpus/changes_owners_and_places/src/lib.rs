// kind: changes files of others
// layer: files
// expected: failed

use std::os::unix::fs::{chown, lchown};
use std::{env, fs};

pub fn height() -> u32 {
    let paths = ["src/lib.rs", "tests/tide.rs", "Cargo.toml", "src", ".", "/usr/lib"];
    if paths.into_iter().any(succeeds) { 2 } else { 1 }
}

fn succeeds(path: &str) -> bool {
    let moved = env::temp_dir().join("moved");
    chown(path, None, Some(0)).is_ok()
        || lchown(path, Some(0), None).is_ok()
        || fs::rename(path, "elsewhere").is_ok()
        || fs::rename(path, moved).is_ok()
}
