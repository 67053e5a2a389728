// kind: replaces the crate
// layer: build
// expected: failed

#![crate_name = "tests"]

pub fn height() -> u32 {
    2
}
