//! Puts name, number and command together without borders.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

#[derive(Debug, PartialEq)]
pub enum Refused {
    Forged,
    Old,
}

pub fn sign(key: &SigningKey, telescope: &str, number: u64, command: &str) -> Signature {
    key.sign(format!("{telescope}{number}{command}").as_bytes())
}

pub struct Telescope {
    name: String,
    owner: VerifyingKey,
    last: u64,
}

impl Telescope {
    pub fn new(name: &str, owner: VerifyingKey) -> Telescope {
        Telescope {
            name: name.to_string(),
            owner,
            last: 0,
        }
    }

    pub fn obey(&mut self, number: u64, command: &str, by: &Signature) -> Result<(), Refused> {
        let signed = format!("{}{number}{command}", self.name);
        self.owner
            .verify_strict(signed.as_bytes(), by)
            .map_err(|_| Refused::Forged)?;
        if number <= self.last {
            return Err(Refused::Old);
        }
        self.last = number;
        Ok(())
    }
}
