// kind: does not end
// layer: limits
// expected: failed

pub fn height() -> u32 {
    let mut round = 0_u64;
    while std::hint::black_box(round) < u64::MAX {
        round += 1;
        round -= 1;
    }
    1
}
