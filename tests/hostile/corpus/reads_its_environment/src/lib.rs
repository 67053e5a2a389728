// kind: reads secrets
// layer: files
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    std::fs::read("/proc/self/environ").is_ok()
}
