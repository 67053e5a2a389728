// kind: poisons
// layer: files
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    let own = std::env::args().next().unwrap_or_default();
    let beside = std::path::Path::new(&own).with_file_name("forged");
    std::fs::write(beside, "").is_ok()
}
