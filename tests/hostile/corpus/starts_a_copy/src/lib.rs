// kind: starts programs
// layer: execution
// expected: failed
// otherwise: passed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    let path = std::env::temp_dir().join("copy");
    std::fs::copy("/bin/true", &path).is_ok() && std::process::Command::new(path).status().is_ok()
}
