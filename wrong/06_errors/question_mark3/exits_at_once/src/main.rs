//! The program exits at once, and the dome stays open.

use std::env;
use std::fmt;
use std::process::ExitCode;

const RISES: [(&str, &str); 3] = [("Venus", "05:12"), ("Mars", "19:40"), ("Saturn", "22:03")];

#[derive(Debug)]
enum PlanetError {
    NotNamed,
    Unknown { planet: String },
}

impl fmt::Display for PlanetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PlanetError::NotNamed => write!(f, "which planet?"),
            PlanetError::Unknown { planet } => write!(f, "there is no planet {planet}"),
        }
    }
}

fn main() -> ExitCode {
    let _dome = Dome;
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("planets: {error}");
            match error {
                PlanetError::NotNamed => std::process::exit(2),
                PlanetError::Unknown { .. } => std::process::exit(1),
            }
        }
    }
}

fn run() -> Result<(), PlanetError> {
    let planet = env::args().nth(1).ok_or(PlanetError::NotNamed)?;
    println!("{}", rise(&planet)?);
    Ok(())
}

fn rise(wanted: &str) -> Result<&'static str, PlanetError> {
    for (planet, time) in RISES {
        if planet == wanted {
            return Ok(time);
        }
    }
    Err(PlanetError::Unknown {
        planet: String::from(wanted),
    })
}

/// The dome of the observatory. It must be closed in the end, because it might rain.
struct Dome;

impl Drop for Dome {
    fn drop(&mut self) {
        eprintln!("dome closed");
    }
}
