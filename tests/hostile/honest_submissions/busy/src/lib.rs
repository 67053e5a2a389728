pub fn height() -> u32 {
    let sum = (0..20_000_000_u64).fold(0, |sum: u64, number| sum.wrapping_add(std::hint::black_box(number)));
    if sum > 0 { 2 } else { 1 }
}
