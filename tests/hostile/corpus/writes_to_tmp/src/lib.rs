// kind: poisons
// layer: files
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    std::fs::write("/tmp/forged-by-a-test", "").is_ok()
}
