//! Is the new version faster? Real machines are noisy: they slow down when they get warm, and now and then
//! a round takes a thousand times as long because something else was going on. `compare` believes all of
//! it.
//!
//! Take turns instead: old, new, old, new. Each pair has a gain, the time of the old one minus that of the
//! new one. Sort the gains, drop the smallest and the largest quarter of them, and answer only if the rest
//! agrees.

/// The outcome of a comparison.
#[derive(Debug, PartialEq)]
pub enum Verdict {
    Faster,
    Slower,
    Unclear,
}

/// Compares two versions in this many pairs of rounds. Each closure does one round and returns how many
/// nanoseconds it took.
pub fn compare(
    pairs: usize,
    mut old: impl FnMut() -> i64,
    mut new: impl FnMut() -> i64,
) -> Verdict {
    let old: i64 = (0..pairs).map(|_| old()).sum();
    let new: i64 = (0..pairs).map(|_| new()).sum();
    match old - new {
        1.. => Verdict::Faster,
        0 => Verdict::Unclear,
        _ => Verdict::Slower,
    }
}
