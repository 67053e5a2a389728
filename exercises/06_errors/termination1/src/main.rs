//! `cargo run -- owl "the owl sleeps"` looks for a word in a poem. Scripts need three different exit codes: 0 if the
//! word is there, 1 if it isn't, and 2 if the call was wrong. So `main` returns a type of our own.
//!
//! Rust doesn't know yet how to turn this type into an exit code. Implement the trait that the error message names.
//! Its documentation shows which method it has.

use std::env;

/// How a search ends.
enum Search {
    Found,
    Missing,
    WrongCall,
}

fn main() -> Search {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [word, poem] = &arguments[..] else {
        eprintln!("usage: termination1 <word> <poem>");
        return Search::WrongCall;
    };
    if poem.split(' ').any(|other| other == word) {
        println!("found");
        Search::Found
    } else {
        println!("not found");
        Search::Missing
    }
}
