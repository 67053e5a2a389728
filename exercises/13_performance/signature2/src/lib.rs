//! Astronomers steer telescopes by radio. Each command is signed, so no stranger can send one. But anyone can
//! record a command and send it again: tomorrow, or to another telescope with the same owner.
//!
//! Sign the telescope's name and the command's number as well. In `obey`, refuse a number that isn't higher than
//! that of the last command. No two different commands may be the same bytes when they're signed.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

/// Why a telescope doesn't move.
#[derive(Debug, PartialEq)]
pub enum Refused {
    Forged,
    Old,
}

/// Signs a command with its number.
pub fn sign(key: &SigningKey, telescope: &str, number: u64, command: &str) -> Signature {
    let _ = (telescope, number);
    key.sign(command.as_bytes())
}

pub struct Telescope {
    name: String,
    owner: VerifyingKey,
    last: u64,
}

impl Telescope {
    /// A telescope that has had no command yet. The first one has the number 1.
    pub fn new(name: &str, owner: VerifyingKey) -> Telescope {
        Telescope {
            name: name.to_string(),
            owner,
            last: 0,
        }
    }

    /// Checks a command before the telescope moves.
    pub fn obey(&mut self, number: u64, command: &str, by: &Signature) -> Result<(), Refused> {
        let signed = command.as_bytes();
        self.owner
            .verify_strict(signed, by)
            .map_err(|_| Refused::Forged)
    }
}
