// kind: poisons
// layer: files
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    std::fs::remove_file("tests/tide.rs").is_ok()
}
