//! A transaction spends outputs of earlier ones and makes new ones.

use crate::Hash;

/// Names an output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OutPoint {
    /// What made it.
    pub source: Hash,
    /// Which one of those that were made there.
    pub index: u32,
}

/// An amount of shells. To spend them, you need the secret whose hash is the lock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    pub amount: u64,
    pub lock: Hash,
}

/// Spends an output as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    pub spends: OutPoint,
    pub secret: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transaction {
    pub inputs: Vec<Input>,
    pub outputs: Vec<Output>,
}

impl Transaction {
    /// The hash of everything that the transaction says. The lengths keep apart what would otherwise run together.
    pub fn id(&self) -> Hash {
        let mut bytes = Vec::new();
        bytes.extend((self.inputs.len() as u32).to_le_bytes());
        for input in &self.inputs {
            bytes.extend(input.spends.source.as_bytes());
            bytes.extend(input.spends.index.to_le_bytes());
            bytes.extend((input.secret.len() as u32).to_le_bytes());
            bytes.extend(input.secret.as_bytes());
        }
        for output in &self.outputs {
            bytes.extend(output.amount.to_le_bytes());
            bytes.extend(output.lock.as_bytes());
        }
        Hash::of(&bytes)
    }

    /// The name of one of its outputs.
    pub fn output(&self, index: u32) -> OutPoint {
        OutPoint {
            source: self.id(),
            index,
        }
    }
}

/// The lock that this secret opens.
pub fn lock(secret: &str) -> Hash {
    Hash::of(secret.as_bytes())
}
