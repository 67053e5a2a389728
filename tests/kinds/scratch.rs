//! Exercises with several files and programs, data to read, and a scratch folder to write to.

use std::path::PathBuf;

use indoc::indoc;

use crate::support::files::paths_below;
use crate::support::report::Report;
use crate::support::{Course, Exercise};

const LIBRARY: &str = indoc! {"
    //! Appends lines to a ledger.

    pub mod line;

    use std::path::Path;

    pub fn append(ledger: &Path, text: &str) -> std::io::Result<()> {
        let mut lines = std::fs::read_to_string(ledger).unwrap_or_default();
        lines.push_str(&line::of(text));
        std::fs::write(ledger, lines)
    }
"};
const LINE: &str = indoc! {r#"
    pub fn of(text: &str) -> String {
        format!("{text}\n")
    }
"#};
const WRITES: &str = indoc! {r#"
    fn main() -> std::io::Result<()> {
        let file = std::env::args().nth(1).unwrap_or_default();
        // Its scratch folder is that of the test that started it.
        std::fs::write(std::env::temp_dir().join("note"), "note")?;
        ledger::append(file.as_ref(), "ship")
    }
"#};
const SHOWS: &str = indoc! {r#"
    fn main() {
        let file = std::env::args().nth(1).unwrap_or_default();
        print!("{}", std::fs::read_to_string(file).unwrap_or_default());
    }
"#};

const TESTS: &str = indoc! {r#"
    use std::path::{Path, PathBuf};
    use std::process::Command;

    use ledger::append;

    /// The same name in every test: each has its own scratch folder.
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
"#};

fn course() -> Course {
    Course::new().with(
        Exercise::new("ledger")
            .source(LIBRARY)
            .tests(TESTS)
            .file("src/line.rs", LINE)
            .file("src/bin/ledger_write.rs", WRITES)
            .file("src/bin/ledger_show/main.rs", SHOWS)
            .file("data/ships.txt", "cutter\n"),
    )
}

#[test]
fn every_test_has_its_own_scratch_folder_that_is_deleted_afterwards() {
    let course = course();
    Report::of(&course, &[]).expect("ledger", "passed");
    // With cargo, as a replay, and with a changed program.
    for save in 0..3 {
        course
            .file_of("ledger", "src/bin/ledger_write.rs")
            .write(format!("{WRITES}// save {save}\n"));
        course.run(&["run", "ledger"]).exits(0);
    }
    course
        .file_of("ledger", "src/line.rs")
        .replace("{text}", "{text}!");
    course
        .run(&["run", "ledger"])
        .exits(1)
        .says("2 of 4 tests fail");
    let left_behind: Vec<PathBuf> = paths_below(course.root())
        .into_iter()
        .filter(|path| path.ends_with("ledger.txt") || path.ends_with("note"))
        .collect();
    assert!(left_behind.is_empty(), "{left_behind:?}");
}

#[test]
fn the_gate_rejects_two_programs_of_the_same_name_in_a_level() {
    let tide = Exercise::new("tide").file("src/bin/ledger_show.rs", SHOWS);
    course()
        .with(tide)
        .run(&["dev", "check", "tide"])
        .exits(1)
        .says("`ledger` and `tide` both have a program `ledger_show`");
}
