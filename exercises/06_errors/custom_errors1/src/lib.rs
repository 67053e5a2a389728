//! The gate of a museum reads tickets. If it stays closed, the reason is a `GateError`.
//!
//! `display` can show any error to the visitor, but it doesn't accept ours: `GateError` isn't an error yet. Make it
//! one. Above each variant, you find the message that a visitor should read. It's "1 day", but "2 days".

use std::error::Error;

/// Why the gate stays closed.
pub enum GateError {
    /// `the ticket expired 1 day ago`, `the ticket expired 2 days ago`
    Expired { days: u32 },
    /// `the ticket is for gate C, and this is gate A`
    WrongGate { valid: char, here: char },
    /// `the ticket cannot be read`
    Unreadable,
}

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
