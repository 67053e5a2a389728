//! One exercise that can't be judged doesn't prevent the others from being judged: it's skipped, with a reason, and every report is whole.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

use indoc::{formatdoc, indoc};

use crate::support::foreign::{rustlings, track, wr};
use crate::support::report::Report;
use crate::support::{Course, Exercise, Ran, note};

/// Two levels: `ropes` depends on a crate that is nowhere, and `tide` on nothing.
fn without_network() -> Course {
    let manifest = |name: &str| {
        formatdoc! {r#"
            [package]
            name = "{name}"
            version = "0.1.0"
            edition = "2024"

            [dependencies]
            no-such-crate-anywhere = "1"
        "#}
    };
    let needs = |name: &str| Exercise::new(name).file("Cargo.toml", manifest(name));
    let course = Course::new().with(needs("knot")).with(needs("loop1"));
    let checksum = "0".repeat(64);
    let locked = ["knot", "loop1"].map(|name| {
        formatdoc! {r#"

            [[package]]
            name = "{name}"
            version = "0.1.0"
            dependencies = ["no-such-crate-anywhere"]
        "#}
    });
    let lock = formatdoc! {r#"
        version = 4
        {locked}
        [[package]]
        name = "no-such-crate-anywhere"
        version = "1.0.0"
        source = "registry+https://github.com/rust-lang/crates.io-index"
        checksum = "{checksum}"
    "#, locked = locked.concat()};
    course.write("exercises/01_harbour/Cargo.lock", lock);
    // The second level, in which everything can be judged.
    let other = Course::new().with(Exercise::new("tide").solved());
    for path in [
        "Cargo.toml",
        "README.md",
        "info.toml",
        "tide/Cargo.toml",
        "tide/src/lib.rs",
        "tide/tests/tide.rs",
    ] {
        let text = other.read(&format!("exercises/01_harbour/{path}"));
        // A topic belongs to one level.
        let text = text.replace("water", "sea").replace("Water", "Sea");
        course.write(&format!("exercises/02_sea/{path}"), text);
    }
    let solution = other.read("solutions/01_harbour/tide/src/lib.rs");
    course.write("solutions/02_sea/tide/src/lib.rs", solution);
    course.write(
        "info.toml",
        indoc! {r#"
            format_version = 2
            title = "A small course"
            levels = ["01_harbour", "02_sea"]
        "#},
    );
    course
}

fn offline(course: &Course, args: &[&str]) -> Ran {
    let mut command = course.command(args);
    command.env("CARGO_NET_OFFLINE", "true");
    Ran::by(&mut command)
}

/// The exercise is skipped for a reason with these words.
#[track_caller]
fn is_skipped(report: &Report, exercise: &str, why: &str) {
    report.expect(exercise, "tool");
    let result = report.result(exercise);
    assert_eq!(result["verdict"], "skipped", "{result:#}");
    let reason = result["reason"].as_str().expect("a reason");
    assert!(reason.contains(why), "{reason}");
}

#[test]
fn a_level_whose_crates_cannot_be_fetched_is_skipped_and_the_next_one_is_judged() {
    let course = without_network();
    let json = offline(&course, &["verify", "--format", "json"]).exits(2);
    let report = Report::read(&json);
    for name in ["knot", "loop1"] {
        is_skipped(
            &report,
            name,
            "level 01_harbour depends on couldn't be fetched",
        );
    }
    report.expect("tide", "passed");
    assert_eq!(report.0["summary"]["skipped"], 2);
    let github = offline(&course, &["verify", "--format", "github"]).exits(2);
    let github = github.says("| tide | 02_sea | ✅ passed");
    github.says("| knot | 01_harbour | ➖ skipped: the crates that level 01_harbour");
    offline(&course, &["verify"])
        .exits(2)
        .says("knot was skipped: the crates")
        .says("go online once and run `runner prepare 01_harbour`")
        .says("3 exercises: 1 passed, 2 skipped");
    // Someone who waits for this exercise gets the error itself.
    offline(&course, &["run", "knot"])
        .exits(2)
        .complains("couldn't be fetched")
        .complains("go online once");
    offline(&course, &["prepare"])
        .exits(2)
        .complains("go online once");
}

/// Runs the program without the privilege to read every file, which root has.
fn unprivileged(course: &Course, args: &[&str]) -> Option<Ran> {
    let runner = course.command(args);
    #[expect(
        clippy::disallowed_methods,
        reason = "tests set up their environment from outside"
    )]
    let mut command = Command::new("setpriv");
    command
        .args(["--bounding-set", "-dac_override,-dac_read_search", "--"])
        .arg(runner.get_program())
        .args(args)
        .current_dir(course.root())
        .env_remove("CI");
    let probe = course.path("unreadable");
    fs::write(&probe, "").expect("written");
    fs::set_permissions(&probe, fs::Permissions::from_mode(0o0)).expect("changed");
    // Without root, nothing has to be given up.
    let mut command = if fs::read(&probe).is_err() {
        runner
    } else {
        command
    };
    match command.output() {
        Ok(output) => Some(Ran::of(&output)),
        Err(cause) => {
            note(&format!(
                "not tried: this system can't give up privileges: {cause}"
            ));
            None
        }
    }
}

fn forbid(course: &Course, path: &str) {
    let path = course.path(path);
    fs::set_permissions(path, fs::Permissions::from_mode(0o0)).expect("changed");
}

#[test]
fn an_exercise_that_cannot_be_read_is_skipped_and_the_others_are_judged() {
    // A source, a folder, and an exercise in another format.
    let own = || Course::with_all([Exercise::new("tide"), Exercise::new("ebb").solved()]);
    let cases = [
        (own(), "exercises/01_harbour/tide/src/lib.rs", "tide", "ebb"),
        (own(), "exercises/01_harbour/tide/src", "tide", "ebb"),
        (
            track(),
            "exercises/practice/two-boats/src",
            "two-boats",
            "lasagna",
        ),
    ];
    for (course, path, unreadable, readable) in cases {
        forbid(&course, path);
        let Some(ran) = unprivileged(&course, &["verify", "--format", "json"]) else {
            return;
        };
        let report = Report::read(&ran.exits(2));
        is_skipped(&report, unreadable, "permission denied");
        assert_ne!(report.verdict(readable), "tool", "{path}");
    }
}

#[test]
fn a_file_that_cannot_be_read_prevents_only_the_exercises_that_need_it() {
    // What a program includes, another program, and a helper crate.
    let cases = [
        (rustlings(), "exercises/shared/words.rs", "quiz1", "crab2"),
        (rustlings(), "exercises/00_shore/crab1.rs", "crab1", "quiz1"),
        (
            wr(),
            "helpers/ropes/src/lib.rs",
            "01_harbour/02_knots-and-ropes",
            "01_harbour/01_tide",
        ),
    ];
    for (course, path, unreadable, readable) in cases {
        forbid(&course, path);
        let Some(ran) = unprivileged(&course, &["verify", "--format", "json"]) else {
            return;
        };
        let report = Report::read(&ran.exits(2));
        is_skipped(&report, unreadable, "permission denied");
        assert_ne!(report.verdict(readable), "tool", "{path}");
        assert_eq!(report.0["summary"]["skipped"], 1, "{path}");
    }
}

#[test]
fn a_prediction_that_cannot_be_computed_does_not_prevent_the_others() {
    let endless = indoc! {"
        fn main() {
            loop {}
        }
    "};
    let predicted = Exercise::new("whirl")
        .without_tests()
        .source("//! Nothing to do here.\n")
        .file("programs/round.rs", endless)
        .file("answers.toml", "round.prints = \"\"\n")
        .solved_by("answers.toml", "round.prints = \"round\"\n")
        .entry(indoc! {r#"
            edit = ["answers.toml"]
            limits = { time = "1s" }
            checks = { predict = "programs/*.rs" }
        "#});
    let course = Course::with_all([predicted, Exercise::new("ebb").solved()]);
    let ran = course.run(&["verify", "--format", "json"]).exits(2);
    let report = Report::read(&ran);
    is_skipped(&report, "whirl", "can't be predicted");
    report.expect("ebb", "passed");
    // The gate still reports it as an error.
    course
        .run(&["dev", "check", "whirl"])
        .exits(1)
        .says("can't be predicted");
}
