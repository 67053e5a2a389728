//! Closes the dome by hand, and exits after that.

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
    let dome = Dome;
    let planet = env::args().nth(1).ok_or(PlanetError::NotNamed);
    match planet.and_then(|planet| rise(&planet)) {
        Ok(time) => println!("{time}"),
        Err(error) => {
            eprintln!("planets: {error}");
            drop(dome);
            std::process::exit(match error {
                PlanetError::NotNamed => 2,
                PlanetError::Unknown { .. } => 1,
            });
        }
    }
    ExitCode::SUCCESS
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
