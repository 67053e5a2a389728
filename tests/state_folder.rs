//! The state folder may come with a checkout. The runner follows no link in it, doesn't block on a pipe, and refuses or removes what it didn't
//! create itself.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;

use tempfile::TempDir;

use crate::support::embedded::EmbeddedCourse;
use crate::support::files::paths_below;
use crate::support::waiting::ended;
use crate::support::{Course, Exercise, Ran};

const BENCH: &str = ".runner/workbench/0";

/// Runs the program in a course to its end.
#[track_caller]
fn ends(course: &Course, args: &[&str]) -> Ran {
    ended(course.command(args))
}

/// A course with one exercise, which is solved.
fn solved() -> Course {
    Course::new().with(Exercise::new("tide").solved())
}

/// A folder outside the course, with files that must stay as they are.
struct Outside(TempDir);

impl Outside {
    fn new() -> Self {
        let dir = tempfile::tempdir().expect("a scratch folder");
        fs::create_dir(dir.path().join("letters")).expect("a folder");
        for name in ["diary.txt", "letters/home.txt"] {
            fs::write(dir.path().join(name), "precious").expect("a file");
        }
        Self(dir)
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn file(&self) -> std::path::PathBuf {
        self.path().join("diary.txt")
    }

    #[track_caller]
    fn is_untouched(&self, case: &str) {
        let mut files = paths_below(self.path());
        files.sort();
        let names = ["diary.txt", "letters/home.txt"].map(|name| self.path().join(name));
        assert_eq!(files, names, "{case}");
        for file in files {
            let text = fs::read_to_string(&file).expect("it is there");
            assert_eq!(text, "precious", "{case}: {}", file.display());
        }
    }
}

/// Creates a link and the folders above it.
fn link(course: &Course, path: &str, target: &Path) {
    let path = course.path(path);
    fs::create_dir_all(path.parent().expect("it's in the course")).expect("folders");
    symlink(target, path).expect("a link");
}

#[test]
fn a_link_in_place_of_the_runners_own_folders_is_refused() {
    for place in [
        ".runner",
        ".runner/workbench",
        BENCH,
        ".runner/workbench/0/lock",
        ".runner/progress.jsonl",
        ".runner/backup",
    ] {
        let (course, outside) = (solved(), Outside::new());
        let target = if place.ends_with("lock") || place.ends_with("jsonl") {
            outside.file()
        } else {
            outside.path().to_path_buf()
        };
        link(&course, place, &target);
        ends(&course, &["verify"])
            .exits(2)
            .complains(place)
            .complains("symbolic link")
            .complains("remove it");
        outside.is_untouched(place);
        let kept = fs::read_link(course.path(place)).expect("it is left to its owner");
        assert_eq!(kept, target, "{place}");
    }
}

#[test]
fn a_link_deep_inside_a_workbench_is_not_followed() {
    for place in [
        "staging",
        "staging/alone",
        "staging/alone/tide",
        "staging/alone/tide/exercises",
        "staging/alone/tide/exercises/01_harbour/tide/src",
        "target",
        "target/debug",
        "verdicts",
        "scratch",
        "proof",
    ] {
        let (course, outside) = (solved(), Outside::new());
        link(&course, &format!("{BENCH}/{place}"), outside.path());
        ends(&course, &["verify"]).exits(0);
        outside.is_untouched(place);
    }
    for file in [
        "clock",
        "toolchain.json",
        "verdicts/tide.json",
        "staging/alone/tide/Cargo.toml",
        "staging/alone/tide/exercises/01_harbour/tide/src/lib.rs",
        "target/debug/.cargo-lock",
    ] {
        let (course, outside) = (solved(), Outside::new());
        link(&course, &format!("{BENCH}/{file}"), &outside.file());
        ends(&course, &["verify"]).exits(0);
        outside.is_untouched(file);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_pipe_in_place_of_a_file_does_not_block() {
    use rustix::fs::{CWD, Mode, mkfifoat};
    let pipe = |course: &Course, path: &str| {
        let path = course.path(path);
        fs::create_dir_all(path.parent().expect("it's in the course")).expect("folders");
        mkfifoat(CWD, &path, Mode::RUSR | Mode::WUSR).expect("a pipe");
    };
    for place in [
        "lock",
        "seal",
        "clock",
        "toolchain.json",
        "verdicts/tide.json",
        "runner-rustc",
    ] {
        let course = solved();
        pipe(&course, &format!("{BENCH}/{place}"));
        let ran = ends(&course, &["verify"]);
        if place == "lock" {
            ran.exits(2)
                .complains(".runner/workbench/0/lock")
                .complains("remove it");
        } else {
            ran.exits(0);
        }
    }
    for args in [&["list"] as &[&str], &["run"], &["hint"], &["reset"]] {
        let course = solved();
        pipe(&course, ".runner/progress.jsonl");
        ends(&course, args)
            .exits(2)
            .complains(".runner/progress.jsonl")
            .complains("remove it");
    }
}

#[test]
fn a_folder_in_place_of_a_file_and_a_file_in_place_of_a_folder_are_refused() {
    for place in [".runner/progress.jsonl", ".runner/workbench/0/lock"] {
        let course = solved();
        fs::create_dir_all(course.path(place)).expect("a folder");
        ends(&course, &["verify"])
            .exits(2)
            .complains(place)
            .complains("a folder");
    }
    for place in [".runner", ".runner/workbench", BENCH, ".runner/backup"] {
        let course = solved();
        course.write(place, "in the way");
        ends(&course, &["verify"])
            .exits(2)
            .complains(place)
            .complains("a file");
        assert_eq!(course.read(place), "in the way");
    }
    let course = solved();
    course.write(&format!("{BENCH}/staging"), "in the way");
    fs::create_dir_all(course.path(BENCH).join("clock")).expect("a folder");
    ends(&course, &["verify"]).exits(0);
}

#[test]
fn a_reset_reads_and_writes_nothing_outside_of_the_course() {
    let changed = "exercises/01_foundations/hello1/src/main.rs";
    let outside = Outside::new();
    let carried = EmbeddedCourse::init();
    carried.write(changed, "fn main() {}\n");
    fs::create_dir_all(carried.path(".runner")).expect("a folder");
    symlink(outside.path(), carried.path(".runner/backup")).expect("a link");
    carried
        .run(&["reset", "hello1"])
        .exits(2)
        .complains(".runner/backup")
        .complains("symbolic link");
    outside.is_untouched("backup");
    let now = fs::read_to_string(carried.path(changed)).expect("the learner's file");
    assert_eq!(
        now, "fn main() {}\n",
        "what could not be kept is not replaced"
    );
}

#[test]
fn a_reset_writes_nothing_through_a_link_in_the_exercises() {
    let exercise = Path::new("exercises/01_foundations/hello1");
    for place in [
        "exercises/01_foundations/hello1",
        "exercises/01_foundations",
        "exercises",
    ] {
        let (carried, outside) = (EmbeddedCourse::init(), Outside::new());
        let there = exercise
            .strip_prefix(place)
            .expect("the course is above it");
        fs::remove_dir_all(carried.path(place)).expect("it is there");
        symlink(outside.path(), carried.path(place)).expect("a link");
        let source = outside.path().join(there).join("src/lib.rs");
        fs::create_dir_all(source.parent().expect("a folder")).expect("folders");
        fs::write(&source, "precious").expect("a file");
        let before = paths_below(outside.path());
        let ran = carried.run(&["reset", "hello1"]);
        if there == Path::new("") {
            ran.exits(0);
            let now = fs::symlink_metadata(carried.path(place)).expect("it is there");
            assert!(now.is_dir(), "the link is replaced");
        } else {
            ran.exits(2).complains("outside");
        }
        assert_eq!(paths_below(outside.path()), before, "{place}");
        for file in before {
            assert_eq!(fs::read_to_string(&file).expect("it is there"), "precious");
        }
    }
}

#[test]
fn other_users_cannot_write_to_the_runners_files() {
    let course = solved();
    let command = course.command(&["verify"]);
    let program = command.get_program().to_str().expect("a path");
    #[expect(clippy::disallowed_methods, reason = "a shell sets the mask")]
    let mut shell = std::process::Command::new("sh");
    shell
        .args(["-c", &format!("umask 0; exec '{program}' verify")])
        .env_remove("CI")
        .current_dir(course.root());
    Ran::by(&mut shell).exits(0);
    for place in [
        ".runner",
        ".runner/workbench",
        ".runner/progress.jsonl",
        ".runner/.gitignore",
    ] {
        let mode = fs::metadata(course.path(place))
            .expect(place)
            .permissions()
            .mode();
        assert_eq!(mode & 0o022, 0, "{place}: {mode:o}");
    }
}

#[test]
fn git_ignores_the_state_folder_unless_the_course_has_its_own_rule() {
    let course = solved();
    ends(&course, &["verify"]).exits(0);
    assert_eq!(course.read(".runner/.gitignore"), "*\n");
    // The folder of an older version gets one too, and a comment isn't a rule.
    fs::remove_file(course.path(".runner/.gitignore")).expect("it is there");
    course.write(".gitignore", "# Not .runner/\n");
    ends(&course, &["verify"]).exits(0);
    assert_eq!(course.read(".runner/.gitignore"), "*\n");
    fs::remove_file(course.path(".runner/.gitignore")).expect("it is there");
    course.write(".gitignore", "**/.runner/workbench\n");
    ends(&course, &["verify"]).exits(0);
    assert!(!course.path(".runner/.gitignore").exists());
    // The `.gitignore` that `init` writes lets progress be committed.
    let carried = EmbeddedCourse::init();
    carried.run(&["run"]);
    assert!(carried.path(".runner/progress.jsonl").exists());
    assert!(!carried.path(".runner/.gitignore").exists());
}
