//! Exercises of several files and programs, with data to read and a scratch folder of their own to write to.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::report::Report;
use crate::support::{Course, Exercise};

const HOME: &str = "exercises/01_harbour/ledger";

const LIBRARY: &str = "//! Appends lines to a ledger.\n\npub mod line;\n\nuse std::path::Path;\n\npub fn append(ledger: &Path, text: &str) -> std::io::Result<()> {\n    \
    let mut lines = std::fs::read_to_string(ledger).unwrap_or_default();\n    lines.push_str(&line::of(text));\n    std::fs::write(ledger, lines)\n}\n";
const LINE: &str = "pub fn of(text: &str) -> String {\n    format!(\"{text}\\n\")\n}\n";
const WRITES: &str = "fn main() -> std::io::Result<()> {\n    let file = std::env::args().nth(1).unwrap_or_default();\n    \
    // Its own scratch folder is that of the test which started it.\n    std::fs::write(std::env::temp_dir().join(\"note\"), \"note\")?;\n    ledger::append(file.as_ref(), \"ship\")\n}\n";
const SHOWS: &str = "fn main() {\n    let file = std::env::args().nth(1).unwrap_or_default();\n    print!(\"{}\", std::fs::read_to_string(file).unwrap_or_default());\n}\n";

const TESTS: &str = r#"use std::path::{Path, PathBuf};
use std::process::Command;

use ledger::append;

/// The same name in every test: each has a scratch folder of its own.
fn scratch() -> PathBuf {
    let file = std::env::temp_dir().join("ledger.txt");
    assert!(!file.exists(), "another test, or the last run, left its file behind");
    file
}

#[test]
fn shipped_files_are_read() {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/ships.txt");
    assert_eq!(std::fs::read_to_string(beside).unwrap(), "cutter\n");
    assert_eq!(std::fs::read_to_string("data/ships.txt").unwrap(), "cutter\n");
}

#[test]
fn a_line_is_appended() {
    let file = scratch();
    append(&file, "one").unwrap();
    append(&file, "two").unwrap();
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "one\ntwo\n");
}

#[test]
fn one_program_writes_and_another_shows() {
    let file = scratch();
    let wrote = Command::new(env!("CARGO_BIN_EXE_ledger_write")).arg(&file).status();
    assert!(wrote.unwrap().success());
    assert!(std::env::temp_dir().join("note").exists());
    let shown = Command::new(env!("CARGO_BIN_EXE_ledger_show")).arg(&file).output();
    assert_eq!(String::from_utf8(shown.unwrap().stdout).unwrap(), "ship\n");
}

#[test]
fn one_program_writes_again() {
    let file = scratch();
    let wrote = Command::new(env!("CARGO_BIN_EXE_ledger_write")).arg(&file).current_dir(std::env::temp_dir()).status();
    assert!(wrote.unwrap().success());
}
"#;

fn course(tests: &str) -> Course {
    let course = Course::new().exercise(&Exercise {
        name: "ledger",
        source: LIBRARY,
        tests,
        ..Exercise::default()
    });
    for (path, content) in [
        ("src/line.rs", LINE),
        ("src/bin/ledger_write.rs", WRITES),
        ("src/bin/ledger_show/main.rs", SHOWS),
        ("data/ships.txt", "cutter\n"),
    ] {
        course.write(&format!("{HOME}/{path}"), content);
    }
    course
}

/// Whatever tests left behind below a folder.
fn left_behind(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    entries
        .flat_map(|entry| match entry.file_type() {
            Ok(kind) if kind.is_dir() => left_behind(&entry.path()),
            _ => vec![entry.path()],
        })
        .filter(|path| path.ends_with("ledger.txt") || path.ends_with("note"))
        .collect()
}

#[test]
fn every_test_has_a_scratch_folder_of_its_own_that_is_gone_afterwards() {
    let course = course(TESTS);
    Report::of(&course, &[]).expect("ledger", "passed");
    // By cargo, by the calls that were written down, and with a changed program.
    for save in 0..3 {
        let program = format!("{HOME}/src/bin/ledger_write.rs");
        course.write(&program, format!("{WRITES}// save {save}\n"));
        course.run(&["run", "ledger"]).exits(0);
    }
    course.write(
        &format!("{HOME}/src/line.rs"),
        LINE.replace("{text}", "{text}!"),
    );
    course
        .run(&["run", "ledger"])
        .exits(1)
        .says("2 of 4 tests fail");
    assert_eq!(left_behind(course.root()), [] as [PathBuf; 0]);
}

#[test]
fn a_program_of_the_same_name_in_another_exercise_is_refused_by_the_gate() {
    let course = course(TESTS).exercise(&Exercise::default());
    course.write("exercises/01_harbour/tide/src/bin/ledger_show.rs", SHOWS);
    course
        .run(&["dev", "check", "tide"])
        .exits(1)
        .says("`ledger` has a program `ledger_show`, too");
}
