// kind: starts programs
// layer: execution
// expected: failed
// otherwise: passed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    let path = std::env::temp_dir().join("script");
    std::fs::write(&path, "#!/bin/sh\nexit 0\n").expect("a file");
    let all = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    std::fs::set_permissions(&path, all).expect("a mode");
    std::process::Command::new(path).status().is_ok()
}
