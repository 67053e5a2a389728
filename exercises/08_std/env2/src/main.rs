//! `seek` from `env1` gets a memory for what you like: if you always want to ignore the case, you set the variable
//! `SEEK_CASE` once. An option still beats it.
//!
//! The arguments are finished, with a new option `--match-case`. Add the variable in `src/call.rs`; the rules are
//! there. Don't change this file.

mod call;

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process::ExitCode;

use call::Call;

fn main() -> ExitCode {
    let call = match Call::read() {
        Ok(call) => call,
        Err(reason) => {
            eprintln!("seek: {reason}");
            return ExitCode::from(2);
        }
    };
    let mut found = false;
    let mut failed = false;
    for file in &call.files {
        match search(&call, file) {
            Ok(lines) => found |= lines > 0,
            Err(error) => {
                eprintln!("seek: cannot read {}: {error}", file.display());
                failed = true;
            }
        }
    }
    match (failed, found) {
        (true, _) => ExitCode::from(2),
        (false, true) => ExitCode::SUCCESS,
        (false, false) => ExitCode::FAILURE,
    }
}

/// Prints what it finds in one file, and returns the number of lines with the word.
fn search(call: &Call, file: &Path) -> io::Result<u32> {
    let mut lines = 0;
    for line in BufReader::new(File::open(file)?).lines() {
        let line = line?;
        let found = if call.ignores_case {
            line.to_lowercase().contains(&call.word.to_lowercase())
        } else {
            line.contains(&call.word)
        };
        lines += u32::from(found);
        if found && !call.counts {
            println!("{line}");
        }
    }
    if call.counts {
        println!("{lines}");
    }
    Ok(lines)
}
