//! What was built and judged before is believed only where nobody else could have written it: in a folder that was made in its place, and in
//! CI in none.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use crate::support::{Course, Exercise, Ran, files_below};

const VERDICT: &str = ".runner/workbench/0/verdicts/tide.json";

/// Says that what was built and judged before was made use of.
const REUSED: &str = "reused";

/// A course whose exercise doesn't compile, and in whose cache somebody wrote that it passed.
fn forged() -> Course {
    let course = Course::with_one();
    course.write(
        &Course::source_of("tide"),
        "pub fn height() -> u32 {\n    water\n}\n",
    );
    course.run(&["verify"]).exits(1);
    let verdict = course.read(VERDICT);
    let failed = r#"{"Failed":"compile"}"#;
    assert!(verdict.contains(failed), "{verdict}");
    course.write(VERDICT, verdict.replace(failed, r#""Passed""#));
    course
}

/// The course as somebody gets it who clones or unpacks it.
fn checked_out(course: &Course) -> Course {
    let copy = Course::bare();
    for file in files_below(course.root()) {
        let inside = file.strip_prefix(course.root()).expect("it lies below");
        // Pipes and links to what is gone are no part of a checkout.
        if file.is_file() {
            copy.write(
                inside.to_str().expect("UTF-8"),
                fs::read(&file).expect("a file"),
            );
        }
    }
    copy
}

fn ran(mut command: Command) -> Ran {
    Ran::of(&command.output().expect("the program starts"))
}

#[test]
fn a_verdict_that_came_with_a_checkout_is_not_repeated() {
    let course = forged();
    // This is what is at stake. Where it was made, whoever can write there can also press on the scales otherwise.
    course.run(&["verify"]).exits(0).complains(REUSED);
    let copy = checked_out(&course);
    let first = copy.run(&["verify"]).exits(1);
    assert!(!first.stderr.contains(REUSED), "{first:#?}");
    copy.run(&["verify"]).exits(1).complains(REUSED);
}

#[test]
fn a_compiler_that_a_checkout_names_as_the_one_that_answered_is_not_started() {
    let course = Course::with_one();
    course.run(&["verify"]).exits(1);
    let started = course.path("started");
    let facts = course.read(".runner/workbench/0/toolchain.json");
    let facts: serde_json::Value = serde_json::from_str(&facts).expect("JSON");
    let sysroot = facts["facts"]["sysroot"].as_str().expect("a folder");
    let copy = checked_out(&course);
    let theirs = copy.path("toolchain");
    for tool in ["rustc", "cargo", "clippy-driver"] {
        let script = format!(
            "#!/bin/sh\necho {tool} >> '{}'\nexec '{sysroot}/bin/{tool}' \"$@\"\n",
            started.display()
        );
        copy.write(&format!("toolchain/bin/{tool}"), script);
        let tool = theirs.join("bin").join(tool);
        fs::set_permissions(tool, fs::Permissions::from_mode(0o755)).expect("a script that starts");
    }
    // The original sees that its compiler was replaced; a checkout knows when its files are going to be written no better than this.
    let metadata = fs::metadata(theirs.join("bin/rustc")).expect("a script");
    let since = metadata
        .modified()
        .expect("a time")
        .duration_since(std::time::UNIX_EPOCH);
    let since = since.expect("after 1970");
    let mut forged = facts.clone();
    forged["facts"]["sysroot"] = theirs.to_str().expect("UTF-8").into();
    forged["compiler"] = serde_json::json!([
        metadata.len(),
        { "secs_since_epoch": since.as_secs(), "nanos_since_epoch": since.subsec_nanos() }
    ]);
    copy.write(".runner/workbench/0/toolchain.json", forged.to_string());
    copy.run(&["verify"]).exits(1);
    assert!(!started.exists(), "{:?}", fs::read_to_string(&started));
}

#[test]
fn in_ci_nothing_is_believed_and_nothing_is_left() {
    let (course, temporary) = (forged(), Course::bare());
    let before = files_below(&course.path(".runner"));
    for ci in ["true", "1"] {
        let mut command = course.command(&["verify"]);
        command.env("CI", ci).env("TMPDIR", temporary.root());
        let ran = ran(command).exits(1);
        assert!(!ran.stderr.contains(REUSED), "{ran:#?}");
        let left = fs::read_dir(temporary.root()).expect("a folder").count();
        assert_eq!(left, 0, "the folder is taken away");
    }
    assert_eq!(files_below(&course.path(".runner")), before);
    let mut command = course.command(&["verify"]);
    command.env("CI", "false");
    ran(command).exits(0).complains(REUSED);

    let fresh = Course::with_one();
    let mut command = fresh.command(&["verify", "--solutions"]);
    command.env("CI", "true").env("TMPDIR", temporary.root());
    ran(command).exits(0);
    assert!(!fresh.path(".runner").exists(), "a checkout stays as it is");
}

#[test]
fn a_state_folder_can_be_named_and_is_said_to_be_reused() {
    let (course, elsewhere) = (forged(), Course::bare());
    let state = elsewhere.path("deep/state");
    let state = state.to_str().expect("UTF-8");
    let verify = ["verify", "--state", state];
    let first = course.run(&verify).exits(1);
    assert!(!first.stderr.contains(REUSED), "{first:#?}");
    course
        .run(&verify)
        .exits(1)
        .complains(REUSED)
        .complains(state);
    let mut command = course.command(&verify);
    command.env("CI", "true");
    ran(command).exits(1).complains(REUSED);
    // It is looked at like the course's own.
    fs::remove_dir_all(elsewhere.path("deep/state/workbench")).expect("it is there");
    let outside = Course::bare();
    std::os::unix::fs::symlink(outside.root(), elsewhere.path("deep/state/workbench"))
        .expect("a link");
    course.run(&verify).exits(2).complains("symbolic link");
    assert_eq!(files_below(outside.root()), [] as [&Path; 0]);
}

#[test]
fn what_is_to_be_predicted_is_written_nowhere() {
    let course = Course::new().exercise(&Exercise {
        name: "shadow",
        extra: "edit = [\"answers.toml\"]\nchecks = { predict = \"programs/*.rs\" }",
        starts: "test programs/sum.rs",
        ..Exercise::default()
    });
    let dir = "exercises/01_harbour/shadow";
    fs::remove_dir_all(course.path(&format!("{dir}/tests"))).expect("it is there");
    fs::remove_dir_all(course.path("solutions/01_harbour/shadow/src")).expect("it is there");
    course.write(
        &format!("{dir}/programs/sum.rs"),
        "fn main() {\n    println!(\"{}\", 40_000_u32 + 271);\n}\n",
    );
    course.write(&format!("{dir}/answers.toml"), "[sum]\nprints = \"\"\n");
    course.write(
        "solutions/01_harbour/shadow/answers.toml",
        "[sum]\nprints = \"40271\"\n",
    );
    for args in [&["run", "shadow"] as &[&str], &["verify"]] {
        course.run(args).exits(1);
        for file in files_below(&course.path(".runner")) {
            let text = fs::read(&file).unwrap_or_default();
            let text = String::from_utf8_lossy(&text);
            assert!(!text.contains("40271"), "{}", file.display());
        }
    }
    course.write(
        &format!("{dir}/answers.toml"),
        "[sum]\nprints = \"40271\"\n",
    );
    course.run(&["run", "shadow"]).exits(0);
}
