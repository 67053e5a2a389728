//! Asks for each index with `get`.

use std::cmp::Reverse;

/// The sum of all increases from one evening to the next.
pub fn honey(weights: &[u32]) -> u32 {
    let mut sum = 0;
    for evening in 1..weights.len() {
        let before = weights.get(evening - 1).unwrap_or(&0);
        let after = weights.get(evening).unwrap_or(&0);
        sum += after.saturating_sub(*before);
    }
    sum
}

/// The first evening on which the hive weighs at least 1500 grams less than on the evening before. The evenings are
/// numbered from 0.
pub fn swarm(weights: &[u32]) -> Option<usize> {
    let fall = evenings(weights).position(|(before, after)| after + 1500 <= before)?;
    Some(fall + 1)
}

/// The evening with the greatest weight. Of several equal ones, the first.
pub fn heaviest(weights: &[u32]) -> Option<usize> {
    let heaviest = weights.iter().enumerate();
    let (evening, _) = heaviest.min_by_key(|(_, weight)| Reverse(**weight))?;
    Some(evening)
}

/// A line for each hive that has a weight, for example "2. Oak: 31000 g". A weight of 0 means that the hive wasn't
/// weighed. Hives are numbered from 1, and those without a line keep their number.
pub fn list(hives: &[&str], weights: &[u32]) -> Vec<String> {
    let numbered = (1..).zip(hives).zip(weights);
    numbered
        .filter(|(_, weight)| **weight > 0)
        .map(|((number, hive), weight)| format!("{number}. {hive}: {weight} g"))
        .collect()
}

/// Each weight, together with the weight on the next evening.
fn evenings(weights: &[u32]) -> impl Iterator<Item = (u32, u32)> {
    let after = weights.iter().skip(1);
    weights.iter().copied().zip(after.copied())
}
