//! A `select` is an `if` without a jump, and two `phi`s at the top of a block are the variables of a loop.
//! `mul` without `nsw` wraps, so it was `wrapping_mul`.

/// See `ir/first.ll`: comparisons that begin with `s` are signed.
pub fn first(x: i32, low: i32) -> i32 {
    if x < low {
        low
    } else if x > 100 {
        100
    } else {
        x.wrapping_mul(5)
    }
}

/// See `ir/second.ll`: a `phi` takes the value that belongs to the block from which the program comes.
pub fn second(mut n: u32) -> u32 {
    let mut count = 0;
    while n > 9 {
        n = (n / 10) ^ (n & 7);
        count += 1;
    }
    count
}
