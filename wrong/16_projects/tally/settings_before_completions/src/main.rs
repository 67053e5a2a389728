//! Reads the settings before it prints completions.

mod arguments;
mod counts;
mod settings;
mod table;

use std::fs::File;
use std::io::{self, BufReader, ErrorKind, Write};
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use arguments::Arguments;
use counts::Counts;
use settings::Settings;
use table::Table;

/// Lines were counted.
const COUNTED: u8 = 0;
/// There was nothing to count.
const NOTHING: u8 = 1;
/// Something went wrong. `clap` uses the same number for wrong use.
const FAILED: u8 = 2;

fn main() -> ExitCode {
    let result = run(&Arguments::parse());
    let code = result.unwrap_or_else(|error| {
        eprintln!("tally: {error}");
        FAILED
    });
    ExitCode::from(code)
}

/// Does what was asked for, and returns the exit code.
fn run(arguments: &Arguments) -> Result<u8, String> {
    let settings = Settings::load(arguments)?;
    if let Some(shell) = arguments.completions {
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut Arguments::command(), "tally", &mut script);
        print(&script)?;
        return Ok(COUNTED);
    }
    let mut counts = Counts::new(arguments.field, arguments.ignore_case);
    let has_failed = count_all(arguments.inputs(), &mut counts);
    let table = Table {
        rows: counts.commonest(settings.top),
        has_bars: arguments.bars,
        is_bold: settings.color.is_on(),
    };
    print(&table.draw())?;
    Ok(if has_failed {
        FAILED
    } else if table.rows.is_empty() {
        NOTHING
    } else {
        COUNTED
    })
}

/// Counts the lines of all inputs, and returns whether one of them couldn't be read.
fn count_all<'a>(inputs: impl Iterator<Item = &'a str>, counts: &mut Counts) -> bool {
    let mut has_failed = false;
    for input in inputs {
        let result = match input {
            "-" => counts.read(io::stdin().lock()),
            path => File::open(path).and_then(|file| counts.read(BufReader::new(file))),
        };
        if let Err(error) = result {
            eprintln!("tally: {input}: {error}");
            has_failed = true;
        }
    }
    has_failed
}

/// Writes to the standard output. If its reader has seen enough, that's no error.
fn print(text: &[u8]) -> Result<(), String> {
    let mut output = io::stdout().lock();
    match output.write_all(text).and_then(|()| output.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}
