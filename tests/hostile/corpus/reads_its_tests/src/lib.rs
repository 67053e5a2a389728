// kind: reads answers
// layer: files
// expected: failed
// otherwise: passed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    std::fs::read_to_string("tests/tide.rs").is_ok_and(|text| text.contains("2"))
}
