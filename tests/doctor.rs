//! `runner doctor`: each row is OK or has its way to mend it.

#![cfg(unix)]

use crate::support::machine::Machine;
use crate::support::{Course, Exercise, Ran, runner};

/// What `doctor` says on a machine, in a course.
fn doctor(course: &Course, machine: &Machine) -> Ran {
    let mut command = course.command(&["doctor"]);
    command.env("PATH", machine.path());
    Ran::of(&command.output().expect("the program starts"))
}

/// The row of that name, and the line that follows it.
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
fn is_lacking(ran: &Ran, name: &str, mark: char, mend: &str) {
    let (row, next) = row(ran, name);
    assert!(row.starts_with(mark), "{row}");
    assert!(next.contains("to mend it:"), "{row}\n{next}");
    assert!(next.contains(mend), "{row}\n{next}");
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
        "to look begins nothing"
    );
}

#[test]
fn without_rust_nothing_works_and_rustup_is_named() {
    let ran = doctor(&Course::with_one(), &Machine::without_rust()).exits(1);
    is_lacking(&ran, "Rust", '✗', "https://rustup.rs");
    assert!(ran.stdout.contains("1 thing must be mended"), "{ran:#?}");
}

#[test]
fn without_cargo_nothing_works_and_rustup_is_named() {
    let machine = Machine::with_toolchain(&["clippy-driver", "rustfmt"]);
    let ran = doctor(&Course::with_one(), &machine).exits(1);
    is_lacking(&ran, "Rust", '✗', "https://rustup.rs");
    assert!(ran.stdout.contains("`cargo` was not found"), "{ran:#?}");
}

#[test]
fn what_clippy_and_rustfmt_are_for_is_told_where_they_are_missing() {
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
fn a_compiler_that_does_not_start_is_told_in_its_own_words() {
    let machine = Machine::without_rust().with_program(
        "rustc",
        "#!/bin/sh\necho 'error: no default toolchain configured' >&2\nexit 1\n",
    );
    let ran = doctor(&Course::with_one(), &machine).exits(1);
    let (row, next) = row(&ran, "Rust");
    assert!(row.contains("no default toolchain configured"), "{row}");
    assert!(next.contains("rustup default stable"), "{next}");
}

#[test]
fn a_program_that_exercises_need_has_its_row() {
    let course = Course::new()
        .exercise(&Exercise {
            extra: "needs = [\"no-such-tool\"]",
            ..Exercise::default()
        })
        .exercise(&Exercise {
            name: "ebb",
            extra: "needs = [\"sh\", \"no-such-tool\"]",
            ..Exercise::default()
        });
    let ran = course.run(&["doctor"]).exits(0);
    is_good(&ran, "sh");
    is_lacking(&ran, "no-such-tool", '–', "`no-such-tool`");
    assert!(
        ran.stdout.contains("2 exercises cannot be judged"),
        "{ran:#?}"
    );
}

#[test]
fn outside_of_a_course_the_machine_is_looked_at_all_the_same() {
    let elsewhere = tempfile::tempdir().expect("a scratch folder");
    let mut command = runner();
    command.arg("doctor").current_dir(elsewhere.path());
    let ran = Ran::of(&command.output().expect("the program starts")).exits(0);
    is_good(&ran, "Rust");
    is_lacking(&ran, "course", '–', "runner init DIR");
}

#[test]
fn a_broken_course_is_told_with_the_place_that_is_broken() {
    let course = Course::with_one();
    course.write("exercises/01_harbour/info.toml", "title = \n");
    let ran = course.run(&["doctor"]).exits(1);
    let (row, _) = row(&ran, "course");
    assert!(row.starts_with('✗'), "{row}");
    assert!(row.contains("exercises/01_harbour/info.toml:1"), "{row}");
}
