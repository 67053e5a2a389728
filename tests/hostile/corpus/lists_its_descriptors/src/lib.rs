// kind: reads secrets
// layer: files
// expected: failed
// otherwise: passed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    std::fs::read_dir("/proc/self/fd").is_ok()
}
