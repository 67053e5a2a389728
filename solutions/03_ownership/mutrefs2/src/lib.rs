//! Jugs stand in a row. `pour` empties one of them into another, as far as the other has room.
//!
//! Pouring needs two mutable references at the same time, and `&mut jugs[from]` borrows the whole row. Cut the row
//! into two parts that do not overlap. Both directions must work; a jug poured into itself stays as it is.

mod jug;

pub use jug::{Jug, jugs_made};

/// Pours from one place in the row to another.
pub fn pour(jugs: &mut [Jug], from: usize, to: usize) {
    // `split_at_mut` proves that its parts do not overlap; two indices prove nothing to the compiler.
    if from < to {
        let (left, right) = jugs.split_at_mut(to);
        left[from].pour_into(&mut right[0]);
    } else if to < from {
        let (left, right) = jugs.split_at_mut(from);
        right[0].pour_into(&mut left[to]);
    }
}
