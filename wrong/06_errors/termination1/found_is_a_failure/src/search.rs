//! Returns 1 for a word that's found, and 0 for one that's missing.

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
            Search::Found => ExitCode::FAILURE,
            Search::Missing => ExitCode::SUCCESS,
            Search::WrongCall => ExitCode::from(2),
        }
    }
}
