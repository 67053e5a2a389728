//! Counts the number before the signature is checked.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

/// Why a telescope doesn't move.
#[derive(Debug, PartialEq)]
pub enum Refused {
    Forged,
    Old,
}

/// The bytes that are signed.
fn message(telescope: &str, number: u64, command: &str) -> Vec<u8> {
    [
        &(telescope.len() as u64).to_le_bytes(),
        telescope.as_bytes(),
        &number.to_le_bytes(),
        command.as_bytes(),
    ]
    .concat()
}

/// Signs a command with its number.
pub fn sign(key: &SigningKey, telescope: &str, number: u64, command: &str) -> Signature {
    key.sign(&message(telescope, number, command))
}

pub struct Telescope {
    name: String,
    owner: VerifyingKey,
    last: u64,
}

impl Telescope {
    /// A telescope that had no command. The first one has the number 1.
    pub fn new(name: &str, owner: VerifyingKey) -> Telescope {
        Telescope {
            name: name.to_string(),
            owner,
            last: 0,
        }
    }

    /// Checks a command before the telescope moves.
    pub fn obey(&mut self, number: u64, command: &str, by: &Signature) -> Result<(), Refused> {
        let signed = message(&self.name, number, command);
        if number <= self.last {
            return Err(Refused::Old);
        }
        self.last = number;
        self.owner
            .verify_strict(&signed, by)
            .map_err(|_| Refused::Forged)?;
        Ok(())
    }
}
