//! A film is shared by the halls of a cinema. How many owners does it have, line by line?
//!
//! Read `cinema.rs`, which is not yours to change. Which lines make a new owner, which only lend, which move? Then
//! write the counts down. The test runs the real evening and compares.

pub mod cinema;

/// What `evening` returns. 99 stands for "not answered yet".
pub const COUNTS: [usize; 9] = [99, 99, 99, 99, 99, 99, 99, 99, 99];
