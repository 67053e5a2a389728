// kind: starts programs
// layer: execution
// expected: failed
// otherwise: passed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    std::process::Command::new("sh").args(["-c", "exit 0"]).status().is_ok_and(|status| status.success())
}
