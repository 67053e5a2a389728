//! What a level needs beside its own files: a Rust that is new enough, and crates that are looked after.

use indoc::indoc;

use crate::support::{Course, Exercise};

#[test]
fn a_level_that_needs_a_newer_rust_is_reported_by_doctor_and_prepare() {
    let course = Course::with_one();
    let place = "exercises/01_harbour/Cargo.toml";
    course
        .run(&["doctor"])
        .exits(0)
        .says_nothing_of("level 01_harbour");
    course.manifest("tide").replace(
        "edition = \"2024\"",
        "edition = \"2024\"\nrust-version = \"1.999\"",
    );
    course
        .run(&["doctor"])
        .exits(1)
        .says("level 01_harbour")
        .says("is older than 1.999")
        .says("rustup update");
    course
        .run(&["prepare"])
        .exits(2)
        .complains(place)
        .complains("is older than 1.999");
}

#[test]
fn one_level_that_is_too_new_keeps_no_other_from_being_prepared() {
    let course = Course::with_one();
    course.write(
        "info.toml",
        indoc! {r#"
            format_version = 2
            title = "A small course"
            levels = ["01_harbour", "02_sea"]
        "#},
    );
    for file in ["Cargo.toml", "README.md", "info.toml"] {
        let text = course.read(&format!("exercises/01_harbour/{file}"));
        course.write(
            &format!("exercises/02_sea/{file}"),
            text.replace("tide", "wave")
                .replace("water", "surf")
                .replace("Water", "Surf"),
        );
    }
    for file in ["Cargo.toml", "src/lib.rs", "tests/tide.rs"] {
        let text = course.read(&format!("exercises/01_harbour/tide/{file}"));
        let path = format!("exercises/02_sea/wave/{file}").replace("tide.rs", "wave.rs");
        course.write(&path, text.replace("tide", "wave"));
    }
    course.manifest("tide").replace(
        "edition = \"2024\"",
        "edition = \"2024\"\nrust-version = \"1.999\"",
    );
    course
        .run(&["prepare"])
        .exits(2)
        .complains("exercises/01_harbour/Cargo.toml");
    course
        .run(&["prepare", "02"])
        .exits(0)
        .says("1 level is ready");
}

#[test]
fn a_level_without_crates_has_none_that_are_behind() {
    Course::with_one()
        .run(&["dev", "check", "--crates"])
        .exits(0)
        .says("The crates of 1 level are up to date.");
}

#[test]
fn without_the_registry_crates_are_not_compared_and_that_is_said() {
    let course = Course::new().with(Exercise::new("tide"));
    course.write(
        "exercises/01_harbour/Cargo.lock",
        indoc! {r#"
            version = 4

            [[package]]
            name = "ropes"
            version = "1.0.0"
            source = "registry+file:///nowhere/index"

            [[package]]
            name = "tide"
            version = "0.1.0"
            dependencies = [
             "ropes",
            ]
        "#},
    );
    course.manifest("tide").append(indoc! {r#"

            [dependencies]
            ropes = { version = "1", registry-index = "file:///nowhere/index" }
        "#});
    course
        .run(&["dev", "check", "--crates"])
        .exits(2)
        .complains("cargo could not compare the crates of exercises/01_harbour with the registry")
        .complains("go online and try again");
}
