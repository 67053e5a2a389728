// kind: reads what the compiler has open
// layer: build
// expected: failed

static OPEN: &[u8] = include_bytes!("/proc/self/fd/0");

pub fn height() -> u32 {
    if OPEN.is_empty() { 2 } else { 3 }
}
