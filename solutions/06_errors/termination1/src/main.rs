//! `Termination` is what `main` needs of its return type. With a type of your own, the exit codes are in one place,
//! and the `match` reminds you of each case.

use std::env;
use std::process::{ExitCode, Termination};

/// How a search ends.
enum Search {
    Found,
    Missing,
    WrongCall,
}

impl Termination for Search {
    fn report(self) -> ExitCode {
        match self {
            Search::Found => ExitCode::SUCCESS,
            Search::Missing => ExitCode::FAILURE,
            Search::WrongCall => ExitCode::from(2),
        }
    }
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
