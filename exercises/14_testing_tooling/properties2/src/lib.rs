//! A failing input of 500 numbers is hard to understand. Libraries for property tests *shrink* it: they try
//! simpler inputs as long as the test still fails, and report the simplest one.
//!
//! `shrink` tries each simpler input once, and stops too early: what could not be removed at first may be
//! removable later. Go on until none of the inputs that `simpler` returns fails.

/// Inputs that are a little simpler: without one of the numbers, or with one of them halved or decremented.
pub fn simpler(input: &[u32]) -> Vec<Vec<u32>> {
    let mut found = Vec::new();
    for index in 0..input.len() {
        let mut shorter = input.to_vec();
        shorter.remove(index);
        found.push(shorter);
    }
    for (index, &number) in input.iter().enumerate() {
        for smaller in [number / 2, number.saturating_sub(1)] {
            if smaller < number {
                let mut changed = input.to_vec();
                changed[index] = smaller;
                found.push(changed);
            }
        }
    }
    found
}

/// An input that still fails, and of which no simpler one fails.
pub fn shrink(input: Vec<u32>, fails: impl Fn(&[u32]) -> bool) -> Vec<u32> {
    let mut smallest = input;
    for candidate in simpler(&smallest.clone()) {
        if fails(&candidate) {
            smallest = candidate;
        }
    }
    smallest
}
