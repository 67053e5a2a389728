//! Jugs stand in a row. `pour` empties one of them into another, as far as the other has room.
//!
//! Pouring needs two mutable references at the same time, and `&mut jugs[from]` borrows the whole row. Cut the row
//! into two parts that do not overlap. Both directions must work; a jug poured into itself stays as it is.

mod jug;

pub use jug::{Jug, jugs_made};

/// Pours from one place in the row to another.
pub fn pour(jugs: &mut [Jug], from: usize, to: usize) {
    let source = &mut jugs[from];
    let target = &mut jugs[to];
    source.pour_into(target);
}
