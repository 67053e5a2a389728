// kind: unsafe code
// layer: source
// expected: failed

#![feature(rustc_attrs)]

pub fn height() -> u32 {
    2
}
