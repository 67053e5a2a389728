//! `split_at_mut` guarantees that its parts don't overlap, which two indices can't. (For a fixed number of indices,
//! there's also `get_disjoint_mut`.)

mod jug;

pub use jug::{Jug, jugs_made};

/// Pours from one jug in the row into another, by index.
pub fn pour(jugs: &mut [Jug], from: usize, to: usize) {
    if from < to {
        let (left, right) = jugs.split_at_mut(to);
        left[from].pour_into(&mut right[0]);
    } else if to < from {
        let (left, right) = jugs.split_at_mut(from);
        right[0].pour_into(&mut left[to]);
    }
}
