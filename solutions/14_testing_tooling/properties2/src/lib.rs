//! A step is the first simpler input that fails. Because each step makes the input smaller, the loop comes
//! to an end, and where it ends there is nothing left to try.

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
    while let Some(found) = simpler(&smallest).into_iter().find(|input| fails(input)) {
        smallest = found;
    }
    smallest
}
