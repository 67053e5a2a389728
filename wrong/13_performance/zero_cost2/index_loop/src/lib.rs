//! A loop over the indices instead of adapters.

/// How many minutes were busy, and the index of the first one. A minute is busy if more birds went by than
/// `limit`. A report of `u16::MAX` means that the counter was broken, and doesn't count.
pub fn busy(reports: &[u16], limit: u16) -> (usize, Option<usize>) {
    let mut count = 0;
    let mut first = None;
    for minute in 0..reports.len() {
        if reports[minute] != u16::MAX && reports[minute] > limit {
            count += 1;
            if first.is_none() {
                first = Some(minute);
            }
        }
    }
    (count, first)
}
