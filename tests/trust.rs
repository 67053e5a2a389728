//! Earlier builds and results are used only if nothing but the runner could have written them: in a folder that was created in its place.
//! In CI, they are never used.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::UNIX_EPOCH;

use indoc::{formatdoc, indoc};
use serde_json::{Value, json};

use crate::support::files::paths_below;
use crate::support::{Course, Exercise, Ran};

const CACHE: &str = ".runner/workbench/0/cache";

/// What `verify` prints when it uses earlier builds and results.
const REUSED: &str = "are reused";

/// A course whose exercise doesn't compile, with a forged cache in which it passed.
fn forged() -> Course {
    let course = Course::with_one();
    course.source("tide").write(indoc! {"
        pub fn height() -> u32 {
            water
        }
    "});
    course.run(&["verify"]).exits(1);
    let verdicts = course.file(format!("{CACHE}/tide.verdicts"));
    verdicts.replace(r#"{"Failed":"compile"}"#, r#""Passed""#);
    course
}

/// The course in another folder, as after cloning it or unpacking an archive.
fn checked_out(course: &Course) -> Course {
    let copy = Course::bare();
    for file in paths_below(course.root()) {
        let inside = file.strip_prefix(course.root()).expect("a path below");
        // The wrapper is a link to the process that made it, which is gone.
        if file.is_file() {
            let inside = inside.to_str().expect("UTF-8");
            copy.write(inside, fs::read(&file).expect("a file"));
        }
    }
    copy
}

fn ran(mut command: Command) -> Ran {
    Ran::by(&mut command)
}

#[track_caller]
fn begins_anew(ran: &Ran) {
    assert!(!ran.stderr.contains(REUSED), "{ran:#?}");
}

#[test]
fn a_verdict_that_came_with_a_checkout_is_not_used() {
    let course = forged();
    // In its original folder, the forged cache is used.
    course.run(&["verify"]).exits(0).complains(REUSED);
    let copy = checked_out(&course);
    begins_anew(&copy.run(&["verify"]).exits(1));
    copy.run(&["verify"]).exits(1).complains(REUSED);
}

/// A toolchain of scripts that write to `started` when they run. Returns its compiler.
fn scripts(course: &Course, sysroot: &str, started: &Path) -> PathBuf {
    for tool in ["rustc", "cargo", "clippy-driver"] {
        let script = course.file(format!("toolchain/bin/{tool}"));
        script.write(formatdoc! {r#"
            #!/bin/sh
            echo {tool} >> '{}'
            exec '{sysroot}/bin/{tool}' "$@"
        "#, started.display()});
        fs::set_permissions(script.path(), fs::Permissions::from_mode(0o755)).expect("a script");
    }
    course.path("toolchain/bin/rustc")
}

#[test]
fn a_compiler_that_is_named_in_a_checkouts_cache_is_not_started() {
    let course = Course::with_one();
    course.run(&["verify"]).exits(1);
    let facts = course.read(&format!("{CACHE}/toolchain"));
    let mut facts: Value = serde_json::from_str(&facts).expect("JSON");
    let sysroot = facts[0]["value"][1]["sysroot"].as_str().expect("a folder");
    let copy = checked_out(&course);
    let started = course.path("started");
    let compiler = scripts(&copy, sysroot, &started);
    let found = fs::metadata(&compiler).expect("a script");
    let written = found.modified().expect("a time");
    let written = written.duration_since(UNIX_EPOCH).expect("after 1970");
    facts[0]["value"][0] = json!([
        found.len(),
        { "secs_since_epoch": written.as_secs(), "nanos_since_epoch": written.subsec_nanos() }
    ]);
    facts[0]["value"][1]["sysroot"] = json!(copy.path("toolchain"));
    copy.write(&format!("{CACHE}/toolchain"), facts.to_string());
    copy.run(&["verify"]).exits(1);
    assert!(!started.exists(), "{:?}", fs::read_to_string(&started));
}

#[test]
fn in_ci_nothing_is_reused_and_nothing_is_left_behind() {
    let (course, temporary) = (forged(), Course::bare());
    let before = paths_below(&course.path(".runner"));
    for ci in ["true", "1"] {
        let mut command = course.command(&["verify"]);
        command.env("CI", ci).env("TMPDIR", temporary.root());
        begins_anew(&ran(command).exits(1));
        let left = fs::read_dir(temporary.root()).expect("a folder").count();
        assert_eq!(left, 0, "the folder is removed");
    }
    assert_eq!(paths_below(&course.path(".runner")), before);
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
fn a_state_folder_given_by_option_is_checked_like_the_courses_own() {
    let (course, elsewhere) = (forged(), Course::bare());
    let state = elsewhere.path("deep/state");
    let verify = ["verify", "--state", state.to_str().expect("UTF-8")];
    begins_anew(&course.run(&verify).exits(1));
    let reused = course.run(&verify).exits(1).complains(REUSED);
    let reused = reused.complains(state.to_str().expect("UTF-8"));
    assert!(reused.stdout.contains("1 failed"), "{reused:#?}");
    let mut command = course.command(&verify);
    command.env("CI", "true");
    ran(command).exits(1).complains(REUSED);

    let outside = Course::bare();
    fs::remove_dir_all(state.join("workbench")).expect("a workbench");
    symlink(outside.root(), state.join("workbench")).expect("a link");
    course.run(&verify).exits(2).complains("symbolic link");
    assert_eq!(paths_below(outside.root()), [] as [&Path; 0]);
}

#[test]
fn the_answers_of_a_prediction_cannot_be_read_in_the_state_folder() {
    let program = indoc! {r#"
        fn main() {
            println!("{}", 40_000_u32 + 271);
        }
    "#};
    let right = indoc! {r#"
        [sum]
        prints = "40271"
    "#};
    let course = Course::new().with(
        Exercise::new("shadow")
            .without_tests()
            .file("programs/sum.rs", program)
            .file("answers.toml", right.replace("40271", ""))
            .solved_by("answers.toml", right)
            .starts("test programs/sum.rs")
            .entry(indoc! {r#"
                edit = ["answers.toml"]
                checks = { predict = "programs/*.rs" }
            "#}),
    );
    for args in [&["run", "shadow"] as &[&str], &["verify"]] {
        course.run(args).exits(1);
        for file in paths_below(&course.path(".runner")) {
            let text = fs::read(&file).unwrap_or_default();
            let text = String::from_utf8_lossy(&text);
            assert!(!text.contains("40271"), "{}", file.display());
        }
    }
    course.file_of("shadow", "answers.toml").write(right);
    course.run(&["run", "shadow"]).exits(0);
}
