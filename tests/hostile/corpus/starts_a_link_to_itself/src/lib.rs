// kind: starts programs
// layer: execution
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    let link = std::env::temp_dir().join("again");
    let made = std::os::unix::fs::symlink("/proc/self/exe", &link);
    made.is_ok() && std::process::Command::new(link).arg("--list").status().is_ok()
}
