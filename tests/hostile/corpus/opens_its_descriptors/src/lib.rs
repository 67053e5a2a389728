// kind: reads secrets
// layer: files
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    (3..64).any(|fd| std::fs::File::open(format!("/proc/self/fd/{fd}")).is_ok())
}
