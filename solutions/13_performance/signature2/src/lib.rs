//! A signature proves who wrote the bytes, not when and for whom. So that is in the bytes: the name with its
//! length, the number with a fixed width, and the command up to the end. The state changes after all checks.

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
        let signed = message(&self.name, number, command);
        self.owner
            .verify_strict(&signed, by)
            .map_err(|_| Refused::Forged)?;
        if number <= self.last {
            return Err(Refused::Old);
        }
        self.last = number;
        Ok(())
    }
}
