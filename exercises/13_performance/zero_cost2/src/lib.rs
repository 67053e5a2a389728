//! At a penguin colony, a counter reports the birds of each minute. How many minutes were busy, and when was the
//! first one? The code collects the result of every step in a `Vec`.
//!
//! Go through the reports only once, without `collect`: a single chain of iterator adapters can do it. The compiler
//! turns it into a plain loop that allocates nothing and can't panic.

/// How many minutes were busy, and the index of the first one. A minute is busy if more birds went by than
/// `limit`. A report of `u16::MAX` means that the counter was broken, and doesn't count.
pub fn busy(reports: &[u16], limit: u16) -> (usize, Option<usize>) {
    let numbered: Vec<(usize, u16)> = reports.iter().copied().enumerate().collect();
    let good: Vec<(usize, u16)> = numbered
        .into_iter()
        .filter(|(_, birds)| *birds != u16::MAX)
        .collect();
    let busy: Vec<usize> = good
        .into_iter()
        .filter(|(_, birds)| *birds > limit)
        .map(|(minute, _)| minute)
        .collect();
    let first = if busy.is_empty() { None } else { Some(busy[0]) };
    (busy.len(), first)
}
