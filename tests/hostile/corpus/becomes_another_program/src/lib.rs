// kind: starts programs
// layer: execution
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    use std::os::unix::process::CommandExt as _;
    _ = std::process::Command::new("true").exec();
    false
}
