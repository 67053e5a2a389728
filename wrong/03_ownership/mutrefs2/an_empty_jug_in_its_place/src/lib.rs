//! A third jug replaces the one that pours.

mod jug;

pub use jug::{Jug, jugs_made};

/// Pours from one jug in the row into another, by index.
pub fn pour(jugs: &mut [Jug], from: usize, to: usize) {
    if from == to {
        return;
    }
    let mut source = std::mem::replace(&mut jugs[from], Jug::new(1, 0));
    source.pour_into(&mut jugs[to]);
    jugs[from] = source;
}
