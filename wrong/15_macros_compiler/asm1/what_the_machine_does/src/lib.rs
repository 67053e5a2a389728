//! Copies the multiplication and the shift.

/// See `asm/first.s`.
pub fn first(a: u32, b: u32) -> u32 {
    a.wrapping_add(b.wrapping_sub(a) >> 1)
}

/// See `asm/second.s`, which was compiled for base 10. A base is at least 2.
pub fn second(mut n: u32, base: u32) -> u32 {
    let mut sum = 0;
    while n > 0 {
        let tenth = ((u64::from(n) * 3_435_973_837) >> 35) as u32;
        sum += n - base * tenth;
        n = tenth;
    }
    sum
}
