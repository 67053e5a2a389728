// kind: reads memory
// layer: files
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    std::fs::File::open("/proc/self/mem").is_ok()
}
