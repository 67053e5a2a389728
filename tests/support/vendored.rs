//! A crate from elsewhere, in two versions, that lies in a course's folder: what a course depends on, without a network.

use std::process::Command;

use super::Course;

/// Lays the crate `ropes` beside a course: `ropes::knots()` is 0 in version 1.0.0, 1 in version 1.0.1, and `ropes::long()` is there with the
/// feature `long` only.
pub fn ropes(course: &Course) {
    course.write(
        ".cargo/config.toml",
        "[source.crates-io]\nreplace-with = \"vendored\"\n\n[source.vendored]\ndirectory = \"vendor\"\n",
    );
    for patch in 0..2 {
        let dir = format!("vendor/ropes-1.0.{patch}");
        course.write(
            &format!("{dir}/Cargo.toml"),
            format!(
                "[package]\nname = \"ropes\"\nversion = \"1.0.{patch}\"\nedition = \"2021\"\n\n[features]\nlong = []\n"
            ),
        );
        course.write(
            &format!("{dir}/src/lib.rs"),
            format!(
                "pub fn knots() -> u8 {{\n    {patch}\n}}\n\n#[cfg(feature = \"long\")]\npub fn long() {{}}\n"
            ),
        );
        course.write(&format!("{dir}/.cargo-checksum.json"), "{\"files\":{}}");
    }
}

/// Writes the lock file of a course's workspace, with this patch version of `ropes`.
pub fn lock(course: &Course, patch: u8) {
    #[expect(
        clippy::disallowed_methods,
        reason = "tests ask the real cargo from outside"
    )]
    let ended = Command::new("cargo")
        .args(["generate-lockfile", "--offline"])
        .current_dir(course.root())
        .output()
        .expect("cargo starts");
    assert!(ended.status.success(), "{ended:?}");
    let locked = course.read("Cargo.lock");
    course.write(
        "Cargo.lock",
        locked.replace("\"1.0.1\"", &format!("\"1.0.{patch}\"")),
    );
}
