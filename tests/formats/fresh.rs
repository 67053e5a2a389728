//! What a verdict in a course of others depends on beside the learner's files: a save that is replayed and a verdict that is kept both notice
//! when it changes.

use std::fs;

use crate::support::machine::Machine;
use crate::support::others::{member, rustlings, tested, track, wr};
use crate::support::report::Report;
use crate::support::vendored::{lock, ropes};
use crate::support::{Course, Exercise, Ran};

/// Judges an exercise as a save would, and everything, as it is kept: both must come to this exit code for the exercise.
#[track_caller]
fn comes_to(course: &Course, name: &str, code: i32) {
    let saved = course.run(&["run", name]);
    assert_eq!(saved.code, Some(code), "{saved:#?}");
    let batch = Report::of(course, &[]);
    let passed = batch.comes_to(name) == "passed";
    assert_eq!(passed, code == 0, "{:#}", batch.result(name));
}

/// Writes a file, or takes it away.
fn set(course: &Course, path: &str, content: Option<&str>) {
    match content {
        Some(content) => course.write(path, content),
        None => fs::remove_file(course.path(path)).expect("it is there"),
    }
}

#[test]
fn settings_that_lie_beside_the_exercises_are_obeyed() {
    let course = rustlings();
    let file = "exercises/strict1.rs";
    course.write(
        file,
        "fn add(a: u8, b: u8) -> u8 {\n    a + b\n}\n\nfn main() {\n    println!(\"{}\", add(1, 2));\n}\n",
    );
    let manifest = course.read("Cargo.toml");
    for _ in 0..2 {
        comes_to(&course, "strict1", 0);
        set(
            &course,
            "clippy.toml",
            Some("too-many-arguments-threshold = 1\n"),
        );
        comes_to(&course, "strict1", 1);
        set(&course, "clippy.toml", None);
        comes_to(&course, "strict1", 0);
        set(
            &course,
            "Cargo.toml",
            Some(&format!(
                "{manifest}unused_qualifications = \"deny\"\n[features]\ndefault = [\"x\"]\nx = []\n"
            )),
        );
        comes_to(&course, "strict1", 0);
        set(
            &course,
            ".cargo/config.toml",
            Some("[build]\nrustflags = [\"-Dclippy::print_stdout\"]\n"),
        );
        comes_to(&course, "strict1", 1);
        set(&course, ".cargo/config.toml", None);
        set(&course, "Cargo.toml", Some(&manifest));
    }
    // A file that is pulled in from another folder.
    let words = "exercises/shared/words.rs";
    comes_to(&course, "quiz1", 1);
    set(&course, words, Some("const WORDS: [&str; 0] = [];\n"));
    comes_to(&course, "quiz1", 0);
    set(
        &course,
        words,
        Some("const WORDS: [&str; 2] = [\"\"; 2];\n"),
    );
    comes_to(&course, "quiz1", 1);
}

#[test]
fn what_another_space_built_is_not_taken_for_this_ones() {
    let course = rustlings();
    let file = "exercises/00_shore/crab2.rs";
    let solved = course.read("solutions/00_shore/crab2.rs");
    let ends_badly = solved.replace("fn main() {}", "fn main() {\n    std::process::exit(1);\n}");
    course.write(file, &ends_badly);
    Report::of(&course, &[]).expect("crab2", "test");
    course.write(file, &solved);
    Report::of(&course, &["crab2"]).expect("crab2", "passed");
    course.write(file, &ends_badly);
    Report::of(&course, &[]).expect("crab2", "test");
    // Nor where no clippy tells cargo which space it is.
    let course = Course::with_one().exercise(&Exercise {
        name: "ebb",
        tests: "#[test]\nfn falls() {\n    assert_eq!(ebb::height(), 2);\n}\n",
        starts: "test falls",
        ..Exercise::default()
    });
    let machine = Machine::with_toolchain(&["cargo", "rustfmt"]);
    let verify = |args: &[&str]| {
        let mut command = course.command(&[&["verify"], args].concat());
        Ran::of(
            &command
                .env("PATH", machine.path())
                .output()
                .expect("it starts"),
        )
    };
    let source = course.read(&Course::source_of("tide"));
    verify(&[]).exits(1).says("0 of");
    course.write(&Course::source_of("tide"), source.replace("    1", "    2"));
    verify(&["tide"]).exits(0);
    course.write(&Course::source_of("tide"), source);
    verify(&[]).exits(1).says("0 of");
}

#[test]
fn another_toolchain_comes_to_another_verdict() {
    let course = Course::new().exercise(&Exercise {
        source: "pub fn height() -> u32 {\n    return 2;\n}\n",
        extra: "[exercises.checks]\ndeny = [\"clippy::needless_return\"]",
        ..Exercise::default()
    });
    let with = Machine::with_toolchain(&["cargo", "rustfmt", "clippy-driver"]);
    let without = Machine::with_toolchain(&["cargo", "rustfmt"]);
    let on = |machine: &Machine, args: &[&str]| {
        let mut command = course.command(args);
        Ran::of(
            &command
                .env("PATH", machine.path())
                .output()
                .expect("it starts"),
        )
    };
    for _ in 0..2 {
        for (machine, code) in [(&without, 0), (&with, 1)] {
            on(machine, &["run", "tide"]).exits(code);
            on(machine, &["verify"]).exits(code);
        }
    }
}

#[test]
fn the_workspace_of_a_course_of_wr_is_obeyed() {
    let course = wr();
    let (tide, knots) = ("02_sails/01_tide", "01_harbour/02_knots-and-ropes");
    let (root, helper) = (
        course.read("Cargo.toml"),
        course.read("helpers/ropes/src/lib.rs"),
    );
    let own = course.read("exercises/02_sails/01_tide/Cargo.toml");
    for _ in 0..2 {
        comes_to(&course, tide, 0);
        set(&course, "Cargo.toml", Some(&root.replace("false", "true")));
        comes_to(&course, tide, 1);
        // Cargo heeds no profile of a member.
        set(
            &course,
            "exercises/02_sails/01_tide/Cargo.toml",
            Some(&format!("{own}[profile.dev]\noverflow-checks = false\n")),
        );
        comes_to(&course, tide, 1);
        set(&course, "Cargo.toml", Some(&root));
        set(&course, "exercises/02_sails/01_tide/Cargo.toml", Some(&own));
        comes_to(&course, tide, 0);
        comes_to(&course, knots, 0);
        set(
            &course,
            "helpers/ropes/src/lib.rs",
            Some(&helper.replace('3', "4")),
        );
        comes_to(&course, knots, 1);
        set(&course, "helpers/ropes/src/lib.rs", Some(&helper));
        comes_to(&course, knots, 0);
    }
    // What is judged by itself is found again, although fewer helper crates lie around it, and no neighbour matters.
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
            "{name} was judged anew"
        );
    }
}

#[test]
fn crates_from_elsewhere_are_those_of_the_lock_file_with_the_features_that_were_asked_for() {
    let course = wr();
    ropes(&course);
    let asks = |features: &str| {
        format!("\n[dependencies]\nropes = {{ version = \"1\", features = [{features}] }}\n")
    };
    let locked = "pub fn knots() -> u8 {\n    ropes::knots()\n}\n\n#[test]\nfn none() {\n    assert_eq!(knots(), 0);\n}\n";
    member(&course, "03_lines/01_locked", "locked", &asks(""), locked);
    let long = "#[test]\nfn long() {\n    ropes::long();\n}\n";
    member(&course, "03_lines/02_asks", "asks", &asks("\"long\""), long);
    member(&course, "03_lines/03_forgot", "forgot", &asks(""), long);
    // The helper crate of the course bears the same name.
    fs::remove_dir_all(course.path("exercises/01_harbour/02_knots-and-ropes"))
        .expect("it is there");
    fs::remove_dir_all(course.path("helpers")).expect("it is there");
    course.write(
        "Cargo.toml",
        "[workspace]\nmembers = [\"exercises/*/*\"]\nresolver = \"2\"\n",
    );
    for patch in [0, 1, 0] {
        lock(&course, patch);
        comes_to(&course, "03_lines/01_locked", i32::from(patch));
    }
    let report = Report::of(&course, &[]);
    report.expect("03_lines/02_asks", "passed");
    report.expect("03_lines/03_forgot", "compile");
}

#[test]
fn a_package_by_itself_has_its_own_profile_and_not_its_neighbours() {
    let course = track();
    let solved = "pub fn number() -> u8 {\n    let small = std::hint::black_box(255_u8);\n    small + 3\n}\n";
    for name in ["concept/lasagna", "practice/two-boats"] {
        course.write(&format!("exercises/{name}/src/lib.rs"), solved);
    }
    let manifest = "exercises/practice/two-boats/Cargo.toml";
    let plain = course.read(manifest);
    for _ in 0..2 {
        set(
            &course,
            manifest,
            Some(&format!("{plain}[profile.dev]\noverflow-checks = false\n")),
        );
        comes_to(&course, "two-boats", 0);
        comes_to(&course, "lasagna", 1);
        set(&course, manifest, Some(&plain));
        comes_to(&course, "two-boats", 1);
    }
}
