// kind: poisons
// layer: files
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    std::fs::write("/dev/shm/forged-by-a-test", "").is_ok()
}
