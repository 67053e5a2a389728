// kind: unsafe code
// layer: source
// expected: unproven

pub fn height() -> u32 {
    2
}

#[cfg(not(clippy))]
#[unsafe(no_mangle)]
pub extern "C" fn write(_: i32, _: *const u8, count: usize) -> isize {
    count.cast_signed()
}
