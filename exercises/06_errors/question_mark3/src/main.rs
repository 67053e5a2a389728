//! `cargo run -- Dover` prints when the tide is high. Scripts call it, and people read what it prints.
//!
//! A wrong name prints `Error: Unknown { harbour: "Dovr" }` today. Print `tides: no harbour is called Dovr` instead, to
//! standard error, and choose the exit code: 0 for a tide, 1 for an unknown harbour, 2 for a call without a harbour.
//! Let `main` return an `ExitCode`. `std::process::exit` is no help: it would leave the connection open.

use std::env;
use std::fmt;

const HIGH_TIDES: [(&str, &str); 3] = [("Calais", "12:05"), ("Dover", "11:42"), ("Oban", "06:17")];

#[derive(Debug)]
enum TideError {
    NoHarbour,
    Unknown { harbour: String },
}

impl fmt::Display for TideError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TideError::NoHarbour => write!(f, "which harbour?"),
            TideError::Unknown { harbour } => write!(f, "no harbour is called {harbour}"),
        }
    }
}

fn main() -> Result<(), TideError> {
    let _connection = Connection;
    let harbour = env::args().nth(1).ok_or(TideError::NoHarbour)?;
    println!("{}", high_tide(&harbour)?);
    Ok(())
}

fn high_tide(wanted: &str) -> Result<&'static str, TideError> {
    for (harbour, time) in HIGH_TIDES {
        if harbour == wanted {
            return Ok(time);
        }
    }
    Err(TideError::Unknown {
        harbour: String::from(wanted),
    })
}

/// The connection to the computer that knows the tides. It has to be closed, whatever happens.
struct Connection;

impl Drop for Connection {
    fn drop(&mut self) {
        eprintln!("connection closed");
    }
}
