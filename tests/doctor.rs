//! `runner doctor`: each row is fine, or shows how to fix it.

#![cfg(unix)]

use crate::support::machine::Machine;
use crate::support::{Course, Exercise, Ran, runner};

/// Runs `doctor` on a machine, in a course.
fn doctor(course: &Course, machine: &Machine) -> Ran {
    let mut command = course.command(&["doctor"]);
    command.env("PATH", machine.path());
    Ran::by(&mut command)
}

/// The row with that name, and the line after it.
#[track_caller]
fn row(ran: &Ran, name: &str) -> (String, String) {
    let mut lines = ran.stdout.lines();
    let row = lines.find(|line| line.contains(&format!("  {name} ")));
    let row = row.unwrap_or_else(|| panic!("no row {name:?} in {ran:#?}"));
    (row.to_owned(), lines.next().unwrap_or_default().to_owned())
}

#[track_caller]
fn is_good(ran: &Ran, name: &str) {
    let (row, _) = row(ran, name);
    assert!(row.starts_with('✓'), "{row}");
}

#[track_caller]
fn is_lacking(ran: &Ran, name: &str, mark: char, fix: &str) {
    let (row, next) = row(ran, name);
    assert!(row.starts_with(mark), "{row}");
    assert!(next.contains("to fix it:"), "{row}\n{next}");
    assert!(next.contains(fix), "{row}\n{next}");
}

#[test]
fn a_machine_with_everything_is_fine() {
    let course = Course::with_one();
    let tools = ["cargo", "clippy-driver", "rustfmt", "rustdoc"];
    let ran = doctor(&course, &Machine::with_toolchain(&tools)).exits(0);
    for name in [
        "Rust", "cargo", "clippy", "rustfmt", "linker", "course", "progress",
    ] {
        is_good(&ran, name);
    }
    assert!(ran.stdout.contains("rustc 1."), "{ran:#?}");
    assert!(ran.stdout.contains("A small course in "), "{ran:#?}");
    assert!(
        !course.path(".runner/progress.jsonl").exists(),
        "doctor writes nothing"
    );
}

#[test]
fn without_rust_nothing_works_and_rustup_is_named() {
    let ran = doctor(&Course::with_one(), &Machine::without_rust()).exits(1);
    is_lacking(&ran, "Rust", '✗', "https://rustup.rs");
    assert!(ran.stdout.contains("1 thing must be fixed"), "{ran:#?}");
}

#[test]
fn without_cargo_nothing_works_and_rustup_is_named() {
    let machine = Machine::with_toolchain(&["clippy-driver", "rustfmt"]);
    let ran = doctor(&Course::with_one(), &machine).exits(1);
    is_lacking(&ran, "Rust", '✗', "https://rustup.rs");
    assert!(ran.stdout.contains("`cargo` was not found"), "{ran:#?}");
}

#[test]
fn missing_clippy_and_rustfmt_are_not_a_failure_and_the_command_to_install_them_is_shown() {
    let machine = Machine::with_toolchain(&["cargo"]);
    let ran = doctor(&Course::with_one(), &machine).exits(0);
    is_good(&ran, "Rust");
    is_lacking(&ran, "clippy", '–', "rustup component add clippy");
    is_lacking(&ran, "rustfmt", '–', "rustup component add rustfmt");
}

#[test]
fn without_a_linker_nothing_works_and_a_c_compiler_is_named() {
    let machine = Machine::with_toolchain(&["cargo"]).without("cc");
    let ran = doctor(&Course::with_one(), &machine).exits(1);
    is_lacking(&ran, "linker", '✗', "install a C compiler");
}

#[test]
fn the_message_of_a_compiler_that_does_not_start_is_shown() {
    let ran = doctor(&Course::with_one(), &Machine::with_a_broken_compiler()).exits(1);
    let (row, next) = row(&ran, "Rust");
    assert!(row.contains("no default toolchain configured"), "{row}");
    assert!(next.contains("rustup default stable"), "{next}");
}

#[test]
fn each_program_that_exercises_need_has_a_row() {
    let course = Course::new()
        .with(Exercise::new("tide").entry(r#"needs = ["no-such-tool"]"#))
        .with(Exercise::new("ebb").entry(r#"needs = ["sh", "no-such-tool"]"#));
    let ran = course.run(&["doctor"]).exits(0);
    is_good(&ran, "sh");
    is_lacking(&ran, "no-such-tool", '–', "`apt install no-such-tool`");
    assert!(
        ran.stdout.contains("2 exercises cannot be judged"),
        "{ran:#?}"
    );
}

#[test]
fn a_program_that_tests_only_use_has_a_row_too() {
    let course = Course::new()
        .with(Exercise::new("tide").entry(r#"uses = ["no-such-tool"]"#))
        .with(Exercise::new("ebb").entry(r#"needs = ["no-such-tool"]"#))
        .with(Exercise::new("flood").entry(r#"uses = ["sh", "another-tool"]"#));
    let ran = course.run(&["doctor"]).exits(0);
    is_good(&ran, "sh");
    is_lacking(&ran, "another-tool", '–', "`apt install another-tool`");
    ran.says("not installed: the tests of 1 exercise check less")
        .says("not installed: 1 exercise cannot be judged, the tests of 1 exercise check less");
}

#[test]
fn the_machine_is_checked_outside_a_course_too() {
    let elsewhere = tempfile::tempdir().expect("a scratch folder");
    let mut command = runner();
    command.arg("doctor").current_dir(elsewhere.path());
    let ran = Ran::by(&mut command).exits(0);
    is_good(&ran, "Rust");
    is_lacking(&ran, "course", '–', "runner init DIR");
}

#[test]
fn a_broken_course_is_shown_with_the_line_that_is_broken() {
    let course = Course::with_one();
    course.level_manifest().write("title = \n");
    let ran = course.run(&["doctor"]).exits(1);
    let (row, _) = row(&ran, "course");
    assert!(row.starts_with('✗'), "{row}");
    assert!(row.contains("exercises/01_harbour/info.toml:1"), "{row}");
}
