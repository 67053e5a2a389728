//! Arguments are the names of files: their lines are counted together. `-` means the standard input, and so does
//! no argument at all. The last line of a file ends with the file, even if no `\n` follows.
//!
//! The exit code lets a script decide: 0 if lines were counted, 1 if there were none. If a file can't be read, print
//! one line to the standard error, `tally: `, the file's name, `: ` and the error. Then go on with the next file, and
//! exit with 2 in the end.

mod folder;
mod support;

use folder::folder_with;
use support::{Run, run, tally};

/// Runs the program in a folder with two files.
fn in_the_woods(test: &str, arguments: &[&str], input: &str) -> Run {
    let files = [("north.txt", "oak\noak\nyew\n"), ("south.txt", "oak\nash")];
    let mut command = tally(arguments);
    command.current_dir(folder_with(test, &files));
    run(command, input)
}

#[test]
fn files_are_counted_together() {
    let run = in_the_woods("together", &["north.txt", "south.txt"], "");
    assert_eq!(run.printed, "3  oak\n1  ash\n1  yew\n");
    assert_eq!(run.code, Some(0));
}

#[test]
fn the_last_line_of_a_file_ends_with_the_file() {
    let run = in_the_woods("ends", &["south.txt", "south.txt"], "");
    assert_eq!(run.printed, "2  ash\n2  oak\n");
}

#[test]
fn with_files_the_standard_input_is_not_read() {
    let run = in_the_woods("unread", &["north.txt"], "elm\n");
    assert_eq!(run.printed, "2  oak\n1  yew\n");
}

#[test]
fn a_hyphen_is_the_standard_input() {
    let run = in_the_woods("hyphen", &["south.txt", "-"], "elm\noak\n");
    assert_eq!(run.printed, "2  oak\n1  ash\n1  elm\n");
}

#[test]
fn without_lines_the_exit_code_is_1() {
    let run = run(tally(&[]), "");
    assert_eq!((run.printed.as_str(), run.errors.as_str()), ("", ""));
    assert_eq!(run.code, Some(1), "there was nothing to count");
}

#[test]
fn a_missing_file_is_reported_with_its_name() {
    let run = in_the_woods("missing", &["west.txt"], "");
    assert!(
        run.errors.starts_with("tally: west.txt: "),
        "{}",
        run.errors
    );
    assert_eq!(run.errors.lines().count(), 1, "{}", run.errors);
    assert_eq!(run.printed, "", "errors don't go to the standard output");
    assert_eq!(run.code, Some(2));
}

#[test]
fn the_other_files_are_counted_all_the_same() {
    let run = in_the_woods("others", &["west.txt", "south.txt", "east.txt"], "");
    assert_eq!(run.printed, "1  ash\n1  oak\n");
    assert_eq!(run.errors.lines().count(), 2, "{}", run.errors);
    assert_eq!(run.code, Some(2), "lines were counted, but not all of them");
}

#[test]
fn a_folder_is_reported_too() {
    let run = in_the_woods("folder", &["."], "");
    assert!(run.errors.starts_with("tally: .: "), "{}", run.errors);
    assert_eq!(run.code, Some(2));
}
