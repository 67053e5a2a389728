//! No list of the tests has more than five evenings.

use std::cmp::Reverse;

/// The sum of all rises from one evening to the next.
pub fn honey(weights: &[u32]) -> u32 {
    evenings(weights)
        .map(|(before, after)| after.saturating_sub(before))
        .sum()
}

/// The first evening on which the hive weighs at least 1500 grams less than on the evening before. The first evening
/// of all has the number 0.
pub fn swarm(weights: &[u32]) -> Option<usize> {
    let fall = evenings(weights).position(|(before, after)| after + 1500 <= before)?;
    Some(fall + 1)
}

/// The evening with the greatest weight; of several equal ones, the first.
pub fn heaviest(weights: &[u32]) -> Option<usize> {
    // `max_by_key` would return the last of several equal ones; `min_by_key` returns the first.
    let heaviest = weights.iter().enumerate();
    let (evening, _) = heaviest.min_by_key(|(_, weight)| Reverse(**weight))?;
    Some(evening)
}

/// A line for each hive that has a weight, such as "2. Oak: 31000 g". Hives are numbered from 1, also those that are
/// left out: a weight of 0 means that nobody weighed this hive.
pub fn list(hives: &[&str], weights: &[u32]) -> Vec<String> {
    let numbered = (1..).zip(hives).zip(weights);
    numbered
        .filter(|(_, weight)| **weight > 0)
        .map(|((number, hive), weight)| format!("{number}. {hive}: {weight} g"))
        .collect()
}

/// Each weight but the last, together with the one of the next evening.
fn evenings(weights: &[u32]) -> impl Iterator<Item = (u32, u32)> {
    let after = weights.iter().skip(1);
    weights.iter().copied().zip(after.copied()).take(4)
}
