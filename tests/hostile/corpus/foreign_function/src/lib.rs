// kind: unsafe code
// layer: source
// expected: failed

unsafe extern "C" {
    safe fn getpid() -> i32;
}

pub fn height() -> u32 {
    if getpid() > 0 { 2 } else { 1 }
}
