//! Does all old rounds and then all new ones.

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
    let olds: Vec<i64> = (0..pairs).map(|_| old()).collect();
    let mut gains: Vec<i64> = olds.iter().map(|time| time - new()).collect();
    gains.sort();
    let quarter = pairs / 4;
    let middle = &gains[quarter..pairs - quarter];
    if middle.iter().all(|&gain| gain > 0) {
        Verdict::Faster
    } else if middle.iter().all(|&gain| gain < 0) {
        Verdict::Slower
    } else {
        Verdict::Unclear
    }
}
