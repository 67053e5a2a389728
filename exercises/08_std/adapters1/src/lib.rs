//! A beekeeper weighs a hive each evening, in grams. A rise is honey that came in; a great fall is a swarm that left.
//!
//! The functions are right, and each of them works with places in a slice: every `[…]` could panic, and a reader has to check
//! that it cannot. Say what is wanted instead, with adapters: `zip`, `skip`, `enumerate`, `filter`, `map`, `position`,
//! `min_by_key` and others. Neither brackets nor `get` are needed, and no loop.

/// The sum of all rises from one evening to the next.
pub fn honey(weights: &[u32]) -> u32 {
    let mut sum = 0;
    for evening in 1..weights.len() {
        if weights[evening] > weights[evening - 1] {
            sum += weights[evening] - weights[evening - 1];
        }
    }
    sum
}

/// The first evening on which the hive weighs at least 1500 grams less than on the evening before. The first evening
/// of all has the number 0.
pub fn swarm(weights: &[u32]) -> Option<usize> {
    for evening in 1..weights.len() {
        if weights[evening] + 1500 <= weights[evening - 1] {
            return Some(evening);
        }
    }
    None
}

/// The evening with the greatest weight; of several equal ones, the first.
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

/// A line for each hive that has a weight, such as "2. Oak: 31000 g". Hives are numbered from 1, also those that are
/// left out: a weight of 0 means that nobody weighed this hive.
pub fn list(hives: &[&str], weights: &[u32]) -> Vec<String> {
    let mut lines = Vec::new();
    for place in 0..hives.len().min(weights.len()) {
        if weights[place] > 0 {
            let (number, hive, weight) = (place + 1, hives[place], weights[place]);
            lines.push(format!("{number}. {hive}: {weight} g"));
        }
    }
    lines
}
