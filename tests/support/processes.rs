//! Processes that belong to a course: they have its scratch folder as an argument, or run from it.

use std::fs;
use std::path::Path;

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
