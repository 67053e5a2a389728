//! `std_checkpoint [--top NUMBER] FOLDER` counts the birds of all notebooks below the folder.

use std::env;
use std::fs::File;
use std::io::{self, BufReader};
use std::process::ExitCode;

use std_checkpoint::{Call, Sighting, Sightings, Tally, notebooks, save, write_summary};

fn main() -> ExitCode {
    let call = match Call::read(env::args_os().skip(1), env::var_os("BIRDS_TOP")) {
        Ok(call) => call,
        Err(reason) => {
            eprintln!("birds: {reason}");
            return ExitCode::from(2);
        }
    };
    match run(&call) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("birds: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(call: &Call) -> io::Result<()> {
    let mut tally = Tally::default();
    for path in notebooks(&call.folder)? {
        let book = BufReader::new(File::open(call.folder.join(&path))?);
        // An iterator of results can be collected into a result. A notebook with an error is left out completely.
        let sightings: io::Result<Vec<Sighting>> = Sightings::of(book).collect();
        match sightings {
            Ok(sightings) => tally.extend(sightings),
            Err(error) => eprintln!("birds: {} is left out: {error}", path.display()),
        }
    }
    save(&call.folder, &tally, call.top)?;
    write_summary(io::stdout().lock(), &tally, call.top)
}
