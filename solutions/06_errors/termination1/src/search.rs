//! `Termination` is what `main` needs of its return type. With a type of your own, all exit codes are in one place, and
//! the `match` reminds you of each case.

use std::process::{ExitCode, Termination};

/// How a search ends.
pub enum Search {
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
