//! Takes the sign of the middle one.

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
    let mut gains: Vec<i64> = (0..pairs).map(|_| old() - new()).collect();
    gains.sort();
    let quarter = pairs.saturating_sub(1) / 2;
    let middle = &gains[quarter..pairs - quarter];
    if middle.iter().all(|&gain| gain > 0) {
        Verdict::Faster
    } else if middle.iter().all(|&gain| gain < 0) {
        Verdict::Slower
    } else {
        Verdict::Unclear
    }
}
