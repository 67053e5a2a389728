// kind: bomb
// layer: limits
// expected: failed

pub fn height() -> u32 {
    std::hint::black_box(vec![1_u8; 1 << 40]);
    1
}
