// kind: does not end
// layer: limits
// expected: failed

#[expect(unconditional_recursion)]
fn deeper(level: u64) -> u64 {
    std::hint::black_box(deeper(level + 1)) + 1
}

pub fn height() -> u32 {
    u32::try_from(deeper(0)).unwrap_or(1)
}
