use std::env::{consts::EXE_SUFFIX, temp_dir};
use std::path::Path;
use std::process::Command;

use clippy2::{header, is_stereo, peak};
use serde_json::Value;

/// The lints that clippy reports for `src/lib.rs`, if an `allow` or a missing reason counts as well.
fn lints() -> Vec<String> {
    let name = format!("clippy-driver{EXE_SUFFIX}");
    let mut clippy = Command::new(Path::new(env!("CARGO")).with_file_name(name));
    clippy.args(["src/lib.rs", "--crate-type=lib", "--edition=2024"]);
    clippy.args(["--emit=metadata", "--error-format=json", "--out-dir"]);
    clippy.arg(temp_dir()).arg("-Wclippy::allow_attributes");
    clippy.arg("-Wclippy::allow_attributes_without_reason");
    let ran = clippy.output().expect("the toolchain has clippy");
    let messages = String::from_utf8(ran.stderr).unwrap();
    let messages = messages
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    messages
        .filter_map(|message: Value| Some(message["code"]["code"].as_str()?.to_string()))
        .collect()
}

#[test]
fn clippy_has_nothing_to_say() {
    assert_eq!(lints(), Vec::<String>::new());
}

#[test]
fn a_recording_with_two_sides_is_stereo() {
    assert!(is_stereo(&[1, 2], &[1, 3]));
    assert!(!is_stereo(&[1, 2], &[1, 2]));
    assert!(!is_stereo(&[1, 2], &[1]));
}

#[test]
fn everything_else_is_as_it_was() {
    assert_eq!(peak(&[-7, 3]), 7);
    assert_eq!(peak(&[]), 0);
    let header = header(1, 2, 3, 4, 5, 6, 7, 8);
    assert_eq!(header[..8], [1, 0, 2, 0, 3, 0, 0, 0]);
    assert_eq!(header[8..], [4, 0, 0, 0, 5, 0, 6, 0, 7, 0, 8, 0, 0, 0]);
}
