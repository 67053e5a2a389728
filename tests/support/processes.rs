//! Processes that must end, and those that belong to a course: they have its scratch folder as an argument, or run from it.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::Ran;

/// How long a run that has to build a small exercise may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs the program, which must end in time.
#[track_caller]
pub fn ended(mut command: Command) -> Ran {
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let start = Instant::now();
    while child.try_wait().expect("a child").is_none() {
        if start.elapsed() > PATIENCE {
            _ = child.kill();
            panic!("{command:?} hangs");
        }
        thread::sleep(Duration::from_millis(10));
    }
    Ran::of(&child.wait_with_output().expect("it ended"))
}

/// The command lines of processes that name this folder, or run a file in it. The program itself doesn't count if it was started in the folder
/// without naming it.
pub fn processes_of(dir: &Path) -> Vec<String> {
    let name = dir.to_str().expect("a scratch folder's name is text");
    let mut found = Vec::new();
    for entry in fs::read_dir("/proc").expect("Linux").flatten() {
        let process = entry.path();
        // It may end at any moment.
        let line = fs::read(process.join("cmdline")).unwrap_or_default();
        let line = String::from_utf8_lossy(&line).replace('\0', " ");
        let runs_from = fs::read_link(process.join("exe")).is_ok_and(|exe| exe.starts_with(dir));
        if line.contains(name) || runs_from {
            found.push(line);
        }
    }
    found
}
