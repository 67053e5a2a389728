// kind: unsafe code
// layer: source
// expected: failed

#![allow(unsafe_code)]

pub fn height() -> u32 {
    let height = 2;
    unsafe { *std::ptr::from_ref(&height) }
}
