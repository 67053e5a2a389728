// kind: starts programs
// layer: execution
// expected: failed
// otherwise: passed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    let own = std::env::args().next().unwrap_or_default();
    std::process::Command::new(own).arg("--list").output().is_ok()
}
