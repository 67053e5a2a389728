use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::PathBuf;
use std::sync::LazyLock;

use processes4::in_a_copy;

/// Calls a function that takes no locks in a copy of this process.
fn run(filter: impl FnOnce() -> u8) -> Option<u8> {
    // SAFETY: the filters of these tests compute, or end the process.
    unsafe { in_a_copy(filter) }.expect("there is room for another process")
}

#[test]
fn the_result_comes_from_the_copy() {
    assert_eq!(run(|| 42), Some(42));
    assert_eq!(run(|| 0), Some(0));
    assert_eq!(run(|| 255), Some(255));
}

#[test]
fn the_copy_has_variables_of_its_own() {
    let mut brightness = 10;
    let result = run(|| {
        brightness += 5;
        brightness
    });
    assert_eq!(result, Some(15), "the copy began with 10");
    assert_eq!(brightness, 10, "the filter ran in this process");
}

#[test]
fn the_copy_has_another_number() {
    let here = std::process::id();
    assert_eq!(run(|| u8::from(std::process::id() == here)), Some(0));
}

#[test]
fn a_crash_ends_only_the_copy() {
    assert_eq!(run(|| std::process::abort()), None);
}

/// Writes a line into a file when it's dropped.
struct Diary(PathBuf);

impl Drop for Diary {
    fn drop(&mut self) {
        let mut file = OpenOptions::new();
        let file = file.create(true).append(true).open(&self.0);
        file.unwrap().write_all(b"dropped\n").unwrap();
    }
}

#[test]
fn the_copy_goes_no_further() {
    let file = std::env::temp_dir().join(format!("diary-{}", std::process::id()));
    let diary = Diary(file.clone());
    run(|| 1);
    drop(diary);
    let lines = fs::read_to_string(file).unwrap();
    assert_eq!(lines, "dropped\n", "two processes came to this line");
}

/// Shows that `at_exit` was called, in this process or in a copy of it.
static EXIT_FILE: LazyLock<PathBuf> =
    LazyLock::new(|| std::env::temp_dir().join(format!("exit-{}", std::process::id())));

extern "C" fn at_exit() {
    _ = fs::write(&*EXIT_FILE, "called");
}

#[test]
fn the_copy_leaves_the_handlers_of_exit_alone() {
    assert!(!EXIT_FILE.exists());
    // SAFETY: the function may be called at the end of a process.
    unsafe { libc::atexit(at_exit) };
    run(|| 1);
    assert!(!EXIT_FILE.exists(), "the copy called what `exit` calls");
}

#[test]
fn no_zombie_is_left() {
    run(|| 1);
    let other = rustix::process::wait(rustix::process::WaitOptions::NOHANG);
    assert_eq!(other.unwrap_err(), rustix::io::Errno::CHILD);
}
