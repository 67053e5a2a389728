//! `cargo run -- owl "the owl sleeps"` looks for a word in a poem. Scripts need three different exit codes: 0 if the word
//! is there, 1 if it isn't, and 2 if the call was wrong. So `main` returns a type of our own.
//!
//! Rust doesn't know yet how to turn this type into an exit code. Implement the trait that the error message names.
//! Start with an empty `impl`: the compiler then tells you which method is missing.

/// How a search ends.
pub enum Search {
    Found,
    Missing,
    WrongCall,
}
