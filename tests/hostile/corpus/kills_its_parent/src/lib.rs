// kind: starts programs
// layer: execution
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    let parent = std::os::unix::process::parent_id().to_string();
    std::process::Command::new("kill").args(["-9", &parent]).status().is_ok()
}
