// kind: reads answers
// layer: build
// expected: failed

const TESTS: &str = include_str!("../tests/tide.rs");

pub fn height() -> u32 {
    if TESTS.contains("2") { 2 } else { 1 }
}
