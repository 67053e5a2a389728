//! `cargo run -- owl "the owl sleeps"` looks for a word in a poem. Scripts need three different exit codes: 0 if the word
//! is there, 1 if it isn't, and 2 if the call was wrong. So `main` returns a type of our own.
//!
//! Rust doesn't know yet how to turn this type into an exit code. Implement the trait that the error message names. Its
//! documentation shows which method it has.

/// How a search ends.
pub enum Search {
    Found,
    Missing,
    WrongCall,
}
