//! Always begins with the empty input.

mod mutate;

use std::collections::BTreeSet;

pub use mutate::{Random, mutate};

/// Searches an input that reaches the branch `wanted`, in this many rounds. The target returns the last branch that an
/// input reaches.
pub fn fuzz(
    rounds: usize,
    wanted: usize,
    random: &mut Random,
    mut target: impl FnMut(&str) -> usize,
) -> Option<String> {
    let mut seen = BTreeSet::new();
    let mut corpus = vec![String::new()];
    for _ in 0..rounds {
        let parent = &corpus[random.below(corpus.len())];
        let input = mutate(parent, random);
        let branch = target(&input);
        if branch == wanted {
            return Some(input);
        }
        if seen.insert(branch) {
            corpus[0].clear();
        }
    }
    None
}
