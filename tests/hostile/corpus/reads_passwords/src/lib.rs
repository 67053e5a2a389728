// kind: reads secrets
// layer: files
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    std::fs::read("/etc/shadow").is_ok()
}
