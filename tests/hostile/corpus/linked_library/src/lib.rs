// kind: unsafe code
// layer: source
// expected: failed

#[link(name = "m")]
unsafe extern "C" {}

pub fn height() -> u32 {
    2
}
