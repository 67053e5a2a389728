//! `pub(crate)` says what's true: visible in this crate, and nowhere else.

/// How many wheels a bicycle has.
const WHEELS: usize = 2;

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
fn pairs(wheels: usize) -> usize {
    wheels / WHEELS
}
