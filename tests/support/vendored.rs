//! A crate in two versions, vendored in a course's folder: a dependency that needs no network.

use std::process::Command;

use indoc::{formatdoc, indoc};

use super::{Course, Exercise};

/// Vendors the crate `ropes` in a course: `ropes::knots()` is 0 in version 1.0.0 and 1 in version 1.0.1, and `ropes::long()` exists only with
/// the feature `long`.
pub fn ropes(course: &Course) {
    course.write(
        ".cargo/config.toml",
        indoc! {r#"
            [source.crates-io]
            replace-with = "vendored"

            [source.vendored]
            directory = "vendor"
        "#},
    );
    for patch in 0..2 {
        let dir = format!("vendor/ropes-1.0.{patch}");
        course.write(
            &format!("{dir}/Cargo.toml"),
            formatdoc! {r#"
                [package]
                name = "ropes"
                version = "1.0.{patch}"
                edition = "2021"

                [features]
                long = []
            "#},
        );
        course.write(
            &format!("{dir}/src/lib.rs"),
            formatdoc! {r#"
                pub fn knots() -> u8 {{
                    {patch}
                }}

                #[cfg(feature = "long")]
                pub fn long() {{}}
            "#},
        );
        course.write(&format!("{dir}/.cargo-checksum.json"), "{\"files\":{}}");
    }
}

/// A course whose exercise needs the crate, and that has no configuration of its own: where crates come from is in cargo's home.
pub fn needed() -> Course {
    let tide = Exercise::new("tide")
        .source("pub fn height() -> u32 { ropes::knots().into() }\n")
        .file(
            "Cargo.toml",
            indoc! {r#"
                [package]
                name = "tide"
                version = "0.1.0"
                edition = "2024"

                [dependencies]
                ropes = "=1.0.1"
            "#},
        );
    let course = Course::new().with(tide);
    course.write(
        "exercises/01_harbour/Cargo.lock",
        indoc! {r#"
            version = 4

            [[package]]
            name = "ropes"
            version = "1.0.1"
            source = "registry+https://github.com/rust-lang/crates.io-index"

            [[package]]
            name = "tide"
            version = "0.1.0"
            dependencies = [
             "ropes",
            ]
        "#},
    );
    course
}

/// The configuration of cargo with which the crates of another course's folder `vendor` are used.
pub fn used_from(elsewhere: &Course) -> String {
    formatdoc! {r#"
        [source.crates-io]
        replace-with = "vendored"

        [source.vendored]
        directory = "{vendor}"
    "#, vendor = elsewhere.path("vendor").display()}
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
