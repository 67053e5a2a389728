//! A door opens for one secret word. There are 200 billion words of eight letters, so random ones would
//! take days. But the door betrays itself: each letter that is right takes it one branch further, and a
//! coverage-guided fuzzer sees branches.
//!
//! Write `fuzz`. Begin with a corpus of one input, the empty one. In each round, take an input of the
//! corpus, change it with `mutate`, and run the target. If it returns a branch that you have never seen,
//! keep the changed input in the corpus: from there, the next branch is near. Return the input that reaches
//! the branch you are looking for.

mod mutate;

use std::collections::BTreeSet;

pub use mutate::{Random, mutate};

/// Searches an input that reaches the branch `wanted`, in this many rounds. The target returns the last
/// branch that an input reaches.
pub fn fuzz(
    rounds: usize,
    wanted: usize,
    random: &mut Random,
    mut target: impl FnMut(&str) -> usize,
) -> Option<String> {
    let mut seen = BTreeSet::<usize>::new();
    let mut corpus = vec![String::new()];
    todo!("keep what reaches a new branch")
}
