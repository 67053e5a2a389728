//! Adapters are lazy: each minute goes through the whole chain before the next one is looked at. `fold` keeps what
//! is needed of it, two numbers instead of three vectors.

/// How many minutes were busy, and the index of the first one. A minute is busy if more birds went by than
/// `limit`. A report of `u16::MAX` means that the counter was broken, and doesn't count.
pub fn busy(reports: &[u16], limit: u16) -> (usize, Option<usize>) {
    reports
        .iter()
        .enumerate()
        .filter(|(_, birds)| **birds != u16::MAX && **birds > limit)
        .fold((0, None), |(count, first), (minute, _)| {
            (count + 1, first.or(Some(minute)))
        })
}
