//! A film is shared by the halls of a cinema. How many owners does it have, line by line?
//!
//! Read `cinema.rs`, which is not yours to change. Which lines make a new owner, which only lend, which move? Then
//! write the counts down. The test runs the real evening and compares.

pub mod cinema;

// A clone of an `Rc` and a successful `upgrade` make an owner; `downgrade`, `&` and a move do not.
/// What `evening` returns.
pub const COUNTS: [usize; 9] = [2, 2, 1, 3, 2, 2, 1, 0, 0];
