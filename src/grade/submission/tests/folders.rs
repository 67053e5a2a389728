//! What folders try: links, pipes and sockets. Nothing outside of a folder is ever read.

use std::fs;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;

use rustix::fs::{CWD, FileType, Mode, mknodat};

use super::*;

fn folder(class: &IntakeCase) -> PathBuf {
    let folder = class.path("student");
    write_below(&folder, &[("greet1/src/lib.rs", "// mine")]);
    folder
}

#[test]
fn nothing_but_plain_files_is_taken_from_a_folder() {
    let class = IntakeCase::new();
    let student = folder(&class);
    let src = student.join("greet1/src");
    write_below(class.dir.path(), &[("secret/hidden.rs", "// secret")]);
    symlink(class.path("secret/hidden.rs"), src.join("link.rs")).expect("a link");
    symlink(class.path("secret"), src.join("linked")).expect("a link");
    symlink("lib.rs", src.join("inside.rs")).expect("a link");
    symlink("nowhere", src.join("broken.rs")).expect("a link");
    fs::hard_link(class.path("secret/hidden.rs"), src.join("hard.rs")).expect("a link");
    mknodat(CWD, src.join("pipe.rs"), FileType::Fifo, Mode::RWXU, 0).expect("a pipe");
    let _socket = UnixListener::bind(src.join("socket.rs")).expect("a socket");
    let submission = class.read(&student);
    assert_eq!(taken(&submission), ["src/lib.rs"]);
    let mut refused: Vec<(&str, &str)> = submission
        .refused
        .iter()
        .map(|refusal| {
            (
                refusal.path.rsplit('/').next().unwrap_or_default(),
                refusal.reason.as_str(),
            )
        })
        .collect();
    refused.sort_unstable();
    let soft = "symbolic links aren't taken";
    let special = "it's a device, a pipe or a socket, not a file";
    assert_eq!(
        refused,
        [
            ("broken.rs", soft),
            ("hard.rs", "hard links aren't taken"),
            ("inside.rs", soft),
            ("link.rs", soft),
            ("linked", soft),
            ("pipe.rs", special),
            ("socket.rs", special),
        ]
    );
}

#[test]
fn a_folder_in_place_of_an_exercise_that_is_a_link_is_not_followed() {
    let class = IntakeCase::new();
    let student = class.path("student");
    fs::create_dir(&student).expect("created");
    symlink(class.root().join(GREET), student.join("greet1")).expect("a link");
    let submission = class.read(&student);
    assert_eq!(submission.overlays.len(), 0);
    expect_refusal(&submission, "symbolic links");
}

#[test]
fn an_entry_that_is_a_link_or_a_pipe_is_reported_and_not_read() {
    let class = IntakeCase::new();
    let all = class.path("all");
    fs::create_dir(&all).expect("created");
    symlink(folder(&class), all.join("linked")).expect("a link");
    mknodat(CWD, all.join("pipe.zip"), FileType::Fifo, Mode::RWXU, 0).expect("a pipe");
    let pristine = Pristine::on_disk(&class.course);
    let exercises: Vec<&Exercise> = class.course.exercises().collect();
    let cancel = Cancel::new().expect("a token");
    let intake = Intake::new(&class.course, &pristine, &exercises, &cancel).expect("an intake");
    let submissions = Submissions::in_folder(&all).expect("a folder");
    assert_eq!(submissions.iter().len(), 2);
    for (entry, word) in submissions
        .iter()
        .zip(["symbolic link", "neither a file nor a folder"])
    {
        let submission = intake.read(entry, &usual()).expect("a submission");
        assert_eq!(submission.overlays.len(), 0);
        expect_refusal(&submission, word);
    }
}

#[test]
fn what_cargo_links_in_its_own_folder_is_not_mentioned() {
    let class = IntakeCase::new();
    let student = folder(&class);
    write_below(&student, &[("target/debug/deps/greet1-1", "")]);
    let deps = student.join("target/debug/deps/greet1-1");
    fs::hard_link(deps, student.join("target/debug/greet1")).expect("a link");
    let submission = class.read(&student);
    assert_eq!(
        (taken(&submission), submission.refused.len()),
        (vec!["src/lib.rs"], 0)
    );
}

#[test]
fn names_with_backslashes_are_paths_in_folders_too() {
    let class = IntakeCase::new();
    let student = class.path("student");
    write_below(&student, &[("greet1\\src\\lib.rs", "// mine")]);
    assert_eq!(taken(&class.read(&student)), ["src/lib.rs"]);
}
