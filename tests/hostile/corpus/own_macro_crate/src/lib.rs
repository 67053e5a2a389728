// kind: runs in the compiler
// layer: intake
// expected: failed

pub fn height() -> u32 {
    macros::right!()
}
