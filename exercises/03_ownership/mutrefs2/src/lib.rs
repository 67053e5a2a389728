//! There is a row of jugs. `pour` empties one of them into another, as far as the other one has room.
//!
//! Pouring needs two mutable references at the same time, but `&mut jugs[from]` borrows the whole row. Split the row
//! into two parts that don't overlap. Both directions have to work; a jug poured into itself stays as it is.

mod jug;

pub use jug::{Jug, jugs_made};

/// Pours from one jug in the row into another, by index.
pub fn pour(jugs: &mut [Jug], from: usize, to: usize) {
    let source = &mut jugs[from];
    let target = &mut jugs[to];
    source.pour_into(target);
}
