//! A beekeeper weighs a hive every evening, in grams. If the weight rises, honey came in. If it drops a lot, a swarm
//! has left.
//!
//! The functions are right, but they work with positions in a slice: each `[…]` could panic, and a reader has to
//! check that it doesn't. Say what you want instead, with adapters: `zip`, `skip`, `enumerate`, `filter`, `map`,
//! `position`, `min_by_key` and others. You need neither brackets nor `get`, and no loop.

/// The sum of all increases from one evening to the next.
pub fn honey(weights: &[u32]) -> u32 {
    let mut sum = 0;
    for evening in 1..weights.len() {
        if weights[evening] > weights[evening - 1] {
            sum += weights[evening] - weights[evening - 1];
        }
    }
    sum
}

/// The first evening on which the hive weighs at least 1500 grams less than on the evening before. The evenings are
/// numbered from 0.
pub fn swarm(weights: &[u32]) -> Option<usize> {
    for evening in 1..weights.len() {
        if weights[evening] + 1500 <= weights[evening - 1] {
            return Some(evening);
        }
    }
    None
}

/// The evening with the greatest weight. Of several equal ones, the first.
pub fn heaviest(weights: &[u32]) -> Option<usize> {
    if weights.is_empty() {
        return None;
    }
    let mut best = 0;
    for evening in 1..weights.len() {
        if weights[evening] > weights[best] {
            best = evening;
        }
    }
    Some(best)
}

/// A line for each hive that has a weight, for example "2. Oak: 31000 g". A weight of 0 means that the hive wasn't
/// weighed. Hives are numbered from 1, and those without a line keep their number.
pub fn list(hives: &[&str], weights: &[u32]) -> Vec<String> {
    let mut lines = Vec::new();
    for index in 0..hives.len().min(weights.len()) {
        if weights[index] > 0 {
            let (number, hive, weight) = (index + 1, hives[index], weights[index]);
            lines.push(format!("{number}. {hive}: {weight} g"));
        }
    }
    lines
}
