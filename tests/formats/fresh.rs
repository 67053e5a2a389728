//! What else a verdict in a foreign course depends on, besides the learner's files: replayed saves and cached verdicts both notice when it changes.

use std::fs;

use indoc::{formatdoc, indoc};

use crate::support::exercise::height;
use crate::support::foreign::{member, rustlings, tested, track, wr};
use crate::support::machine::Machine;
use crate::support::report::Report;
use crate::support::vendored::{lock, ropes};
use crate::support::{Course, Exercise, Ran};

/// Judges an exercise as a save, and again in a batch: both must return this exit code.
#[track_caller]
fn exits_with(course: &Course, name: &str, code: i32) {
    let saved = course.run(&["run", name]);
    assert_eq!(saved.code, Some(code), "{saved:#?}");
    let batch = Report::of(course, &[]);
    let passed = batch.verdict(name) == "passed";
    assert_eq!(passed, code == 0, "{:#}", batch.result(name));
}

/// Writes a file, or deletes it.
fn set(course: &Course, path: &str, content: Option<&str>) {
    match content {
        Some(content) => course.write(path, content),
        None => course.file(path).remove(),
    }
}

#[test]
fn settings_next_to_the_exercises_count() {
    let course = rustlings();
    let file = "exercises/strict1.rs";
    course.write(
        file,
        indoc! {r#"
            fn add(a: u8, b: u8) -> u8 {
                a + b
            }

            fn main() {
                println!("{}", add(1, 2));
            }
        "#},
    );
    let manifest = course.read("Cargo.toml");
    for _ in 0..2 {
        exits_with(&course, "strict1", 0);
        set(
            &course,
            "clippy.toml",
            Some("too-many-arguments-threshold = 1\n"),
        );
        exits_with(&course, "strict1", 1);
        set(&course, "clippy.toml", None);
        exits_with(&course, "strict1", 0);
        set(
            &course,
            "Cargo.toml",
            Some(&formatdoc! {r#"
                {manifest}unused_qualifications = "deny"
                [features]
                default = ["x"]
                x = []
            "#}),
        );
        exits_with(&course, "strict1", 0);
        set(
            &course,
            ".cargo/config.toml",
            Some(indoc! {r#"
                [build]
                rustflags = ["-Dclippy::print_stdout"]
            "#}),
        );
        exits_with(&course, "strict1", 1);
        set(&course, ".cargo/config.toml", None);
        set(&course, "Cargo.toml", Some(&manifest));
    }
    // A file that is included from another folder.
    let words = "exercises/shared/words.rs";
    exits_with(&course, "quiz1", 1);
    set(&course, words, Some("const WORDS: [&str; 0] = [];\n"));
    exits_with(&course, "quiz1", 0);
    set(
        &course,
        words,
        Some("const WORDS: [&str; 2] = [\"\"; 2];\n"),
    );
    exits_with(&course, "quiz1", 1);
}

#[test]
fn the_build_of_another_staging_directory_is_not_used() {
    let course = rustlings();
    let file = "exercises/00_shore/crab2.rs";
    let solved = course.read("solutions/00_shore/crab2.rs");
    let ends_badly = solved.replace(
        "fn main() {}",
        indoc! {"
            fn main() {
                std::process::exit(1);
            }"},
    );
    course.write(file, &ends_badly);
    Report::of(&course, &[]).expect("crab2", "test");
    course.write(file, &solved);
    Report::of(&course, &["crab2"]).expect("crab2", "passed");
    course.write(file, &ends_badly);
    Report::of(&course, &[]).expect("crab2", "test");
    // Without clippy too, although cargo can't distinguish the directories by it then.
    let course = Course::with_one().with(Exercise::new("ebb"));
    let machine = Machine::with_toolchain(&["cargo", "rustfmt"]);
    let verify = |args: &[&str]| {
        let mut command = course.command(&[&["verify"], args].concat());
        Ran::by(command.env("PATH", machine.path()))
    };
    verify(&[]).exits(1).says("0 of");
    course.source("tide").write(height(2));
    verify(&["tide"]).exits(0);
    course.source("tide").write(height(1));
    verify(&[]).exits(1).says("0 of");
}

#[test]
fn the_verdict_depends_on_the_toolchain() {
    let course = Course::new().with(
        Exercise::new("tide")
            .source(indoc! {"
                pub fn height() -> u32 {
                    return 2;
                }
            "})
            .entry(r#"checks = { deny = ["clippy::needless_return"] }"#),
    );
    let with = Machine::with_toolchain(&["cargo", "rustfmt", "clippy-driver"]);
    let without = Machine::with_toolchain(&["cargo", "rustfmt"]);
    let on = |machine: &Machine, args: &[&str]| {
        let mut command = course.command(args);
        Ran::by(command.env("PATH", machine.path()))
    };
    for _ in 0..2 {
        for (machine, code) in [(&without, 0), (&with, 1)] {
            on(machine, &["run", "tide"]).exits(code);
            on(machine, &["verify"]).exits(code);
        }
    }
}

#[test]
fn the_workspace_of_a_wr_course_counts() {
    let course = wr();
    let (tide, knots) = ("02_sails/01_tide", "01_harbour/02_knots-and-ropes");
    let (root, helper) = (
        course.read("Cargo.toml"),
        course.read("helpers/ropes/src/lib.rs"),
    );
    let own = course.read("exercises/02_sails/01_tide/Cargo.toml");
    for _ in 0..2 {
        exits_with(&course, tide, 0);
        set(&course, "Cargo.toml", Some(&root.replace("false", "true")));
        exits_with(&course, tide, 1);
        // Cargo ignores a member's profile.
        set(
            &course,
            "exercises/02_sails/01_tide/Cargo.toml",
            Some(&formatdoc! {"
                {own}[profile.dev]
                overflow-checks = false
            "}),
        );
        exits_with(&course, tide, 1);
        set(&course, "Cargo.toml", Some(&root));
        set(&course, "exercises/02_sails/01_tide/Cargo.toml", Some(&own));
        exits_with(&course, tide, 0);
        exits_with(&course, knots, 0);
        set(
            &course,
            "helpers/ropes/src/lib.rs",
            Some(&helper.replace('3', "4")),
        );
        exits_with(&course, knots, 1);
        set(&course, "helpers/ropes/src/lib.rs", Some(&helper));
        exits_with(&course, knots, 0);
    }
    // A cached verdict is used even if there are fewer helper crates, and no other exercise matters.
    set(
        &course,
        "exercises/01_harbour/01_tide/src/lib.rs",
        Some(&tested("2", "2")),
    );
    let report = Report::of(&course, &[tide, knots, "01_harbour/02_bends"]);
    for name in [tide, knots, "01_harbour/02_bends"] {
        assert_eq!(
            report.result(name)["seconds"],
            0.0,
            "{name} was judged again"
        );
    }
}

#[test]
fn dependencies_have_the_locked_version_and_each_manifests_features() {
    let course = wr();
    ropes(&course);
    let asks = |features: &str| {
        formatdoc! {r#"

            [dependencies]
            ropes = {{ version = "1", features = [{features}] }}
        "#}
    };
    let locked = indoc! {"
        pub fn knots() -> u8 {
            ropes::knots()
        }

        #[test]
        fn none() {
            assert_eq!(knots(), 0);
        }
    "};
    member(&course, "03_lines/01_locked", "locked", &asks(""), locked);
    let long = indoc! {"
        #[test]
        fn long() {
            ropes::long();
        }
    "};
    member(&course, "03_lines/02_asks", "asks", &asks("\"long\""), long);
    member(&course, "03_lines/03_forgot", "forgot", &asks(""), long);
    // The helper crate of the course has the same name.
    fs::remove_dir_all(course.path("exercises/01_harbour/02_knots-and-ropes")).expect("a folder");
    fs::remove_dir_all(course.path("helpers")).expect("a folder");
    course.write(
        "Cargo.toml",
        indoc! {r#"
            [workspace]
            members = ["exercises/*/*"]
            resolver = "2"
        "#},
    );
    for patch in [0, 1, 0] {
        lock(&course, patch);
        exits_with(&course, "03_lines/01_locked", i32::from(patch));
    }
    let report = Report::of(&course, &[]);
    report.expect("03_lines/02_asks", "passed");
    report.expect("03_lines/03_forgot", "compile");
}

#[test]
fn a_package_without_a_workspace_has_its_own_profile() {
    let course = track();
    let solved = indoc! {"
        pub fn number() -> u8 {
            let small = std::hint::black_box(255_u8);
            small + 3
        }
    "};
    for name in ["concept/lasagna", "practice/two-boats"] {
        course.write(&format!("exercises/{name}/src/lib.rs"), solved);
    }
    let manifest = "exercises/practice/two-boats/Cargo.toml";
    let plain = course.read(manifest);
    for _ in 0..2 {
        set(
            &course,
            manifest,
            Some(&formatdoc! {"
                {plain}[profile.dev]
                overflow-checks = false
            "}),
        );
        exits_with(&course, "two-boats", 0);
        exits_with(&course, "lasagna", 1);
        set(&course, manifest, Some(&plain));
        exits_with(&course, "two-boats", 1);
    }
}
