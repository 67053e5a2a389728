// kind: reads answers
// layer: files
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    let link = std::env::temp_dir().join("link");
    std::fs::hard_link("tests/tide.rs", &link).is_ok() && std::fs::read(link).is_ok()
}
