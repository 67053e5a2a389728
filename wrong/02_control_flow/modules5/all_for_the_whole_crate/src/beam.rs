//! Everything is visible in the whole crate, needed or not.

/// How many wheels a bicycle has.
pub(crate) const WHEELS: usize = 2;

/// How many bicycles broke the beam at these times.
pub(crate) fn bicycles(times: &[u32]) -> usize {
    pairs(times.len())
}

/// How many bicycles had passed before second `end`.
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

/// How many bicycles this many wheels belong to.
pub(crate) fn pairs(wheels: usize) -> usize {
    wheels / WHEELS
}
