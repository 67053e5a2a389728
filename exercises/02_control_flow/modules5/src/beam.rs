//! The light beam across the path. Each bicycle breaks it twice, once per wheel.

/// How many wheels a bicycle has.
pub const WHEELS: usize = 2;

/// How many bicycles broke the beam at these times.
pub fn bicycles(times: &[u32]) -> usize {
    pairs(times.len())
}

/// How many bicycles had passed before second `end`.
pub fn before(times: &[u32], end: u32) -> usize {
    let mut count = 0;
    for &time in times {
        if time >= end {
            break;
        }
        count += 1;
    }
    pairs(count)
}

/// How many bicycles this many wheels belong to.
pub fn pairs(wheels: usize) -> usize {
    wheels / WHEELS
}
