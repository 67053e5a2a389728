// kind: starts programs
// layer: execution
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    std::process::Command::new("cargo").arg("--version").status().is_ok()
}
