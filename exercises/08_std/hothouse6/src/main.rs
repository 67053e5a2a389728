//! The game. `cargo run` plays it, and `cargo run -- --help` shows the options.

use std::env;
use std::error::Error;
use std::fs::{self, File};
use std::io::{self, BufReader, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::SystemTime;

use hothouse6::{Scores, Session, play};

const HELP: &str = "options: --seed NUMBER, --name NAME, --wing FILE, --keep FOLDER
(saved games and scores are kept in this folder)";
const SAVED: &str = "hothouse.save";
const SCORES: &str = "hothouse.scores";

struct Options {
    seed: u64,
    name: String,
    wing: PathBuf,
    /// Where saved games and scores are kept.
    folder: PathBuf,
}

impl Options {
    fn read(mut words: impl Iterator<Item = String>) -> Result<Self, Box<dyn Error>> {
        let seconds = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
        let mut options = Self {
            seed: seconds.as_secs() % 1000,
            name: String::from("you"),
            wing: Path::new(env!("CARGO_MANIFEST_DIR")).join("data/hothouse.txt"),
            folder: env::temp_dir(),
        };
        while let Some(option) = words.next() {
            match (option.as_str(), words.next()) {
                ("--seed", Some(seed)) => {
                    let number = seed.parse();
                    options.seed = number.map_err(|error| format!("--seed {seed}: {error}"))?;
                }
                ("--name", Some(name)) => options.name = name,
                ("--wing", Some(file)) => options.wing = PathBuf::from(file),
                ("--keep", Some(folder)) => options.folder = PathBuf::from(folder),
                _ => return Err(HELP.into()),
            }
        }
        Ok(options)
    }
}

/// Plays a game, and shows the best scores if it's over.
fn run() -> Result<(), Box<dyn Error>> {
    let options = Options::read(env::args().skip(1))?;
    fs::create_dir_all(&options.folder)
        .map_err(|error| format!("{}: {error}", options.folder.display()))?;
    let wing = fs::read_to_string(&options.wing)
        .map_err(|error| format!("{}: {error}", options.wing.display()))?;
    let mut session = Session::begin(&wing, options.seed, options.folder.join(SAVED))?;
    let mut output = io::stdout().lock();
    writeln!(
        output,
        "The hothouse has been locked for sixty years. Tonight the seeds are ripe."
    )?;
    writeln!(
        output,
        "You are @. Save seeds (* and %), and find the gate (>) while there's oil."
    )?;
    writeln!(
        output,
        "This is night {}. `help` lists the commands.",
        options.seed
    )?;
    let Some(points) = play(&mut session, io::stdin().lock(), &mut output)? else {
        return Ok(());
    };
    writeln!(output, "\n{points} points")?;
    let file = options.folder.join(SCORES);
    let mut scores = match File::open(&file) {
        Ok(file) => Scores::read_from(BufReader::new(file))?,
        Err(error) if error.kind() == ErrorKind::NotFound => Scores::default(),
        Err(error) => return Err(error.into()),
    };
    if scores.add(&options.name, points) {
        writeln!(output, "Your best night so far!")?;
    }
    for (name, points) in scores.top(5) {
        writeln!(output, "{points:5} {name}")?;
    }
    scores.write_to(File::create(file)?)?;
    Ok(())
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("hothouse: {error}");
            ExitCode::from(2)
        }
    }
}
