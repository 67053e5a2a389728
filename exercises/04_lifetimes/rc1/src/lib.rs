//! The halls of a cinema share a film. How many owners does it have, line by line?
//!
//! Read `cinema.rs`, and leave it as it is. Which lines create a new owner, which only borrow, which move? Then write
//! down the counts. The test runs the real evening and compares.

pub mod cinema;

/// What `evening` returns. 99 means "not answered yet".
pub const COUNTS: [usize; 9] = [99, 99, 99, 99, 99, 99, 99, 99, 99];
