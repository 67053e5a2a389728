//! The light beam across the path. Each bicycle breaks it twice, once with each wheel.

/// A bicycle has so many wheels.
pub(crate) const WHEELS: usize = 2;

// `pub(crate)` says what is true: visible in this crate, and nowhere else.
/// How many bicycles broke the beam at these times.
pub(crate) fn bicycles(times: &[u32]) -> usize {
    pairs(times.len())
}

/// How many bicycles had passed before the second `end`.
pub(crate) fn before(times: &[u32], end: u32) -> usize {
    let mut count = 0;
    for &time in times {
        if time >= end {
            break;
        }
        count += 1;
    }
    pairs(count)
}

/// How many bicycles so many wheels belong to.
pub(crate) fn pairs(wheels: usize) -> usize {
    wheels / WHEELS
}
