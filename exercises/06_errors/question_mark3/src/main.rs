//! `cargo run -- Mars` opens the dome of an observatory and prints when the planet rises. People read what it prints,
//! and scripts look at its exit code.
//!
//! For a wrong name, it prints `Error: Unknown { planet: "Vulcan" }`. Print `planets: there is no planet Vulcan` to
//! standard error instead. The exit code should be 0 for a planet, 1 for an unknown one, and 2 if none was named. Let
//! `main` return an `ExitCode`. Don't use `std::process::exit`: it would leave the dome open.

use std::env;
use std::fmt;

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

fn main() -> Result<(), PlanetError> {
    let _dome = Dome;
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
