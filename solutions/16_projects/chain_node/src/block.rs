//! The work of a block is in its nonce: there's no way to find a good one but to try. To check it takes one hash.

use crate::{Hash, OutPoint, Transaction};

/// Some transactions, and the proof that it took work to put them here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The ID of the block before.
    pub previous: Hash,
    /// The lock under which the miner gets the reward.
    pub miner: Hash,
    pub transactions: Vec<Transaction>,
    /// How many zero bits the ID has to begin with.
    pub difficulty: u32,
    pub nonce: u64,
}

impl Block {
    /// The block with the first nonce for which it has enough work.
    pub fn mine(
        previous: Hash,
        miner: Hash,
        transactions: Vec<Transaction>,
        difficulty: u32,
    ) -> Self {
        let mut block = Self {
            previous,
            miner,
            transactions,
            difficulty,
            nonce: 0,
        };
        while !block.has_work() {
            block.nonce += 1;
        }
        block
    }

    /// The hash of everything that the block says.
    pub fn id(&self) -> Hash {
        let mut bytes = Vec::new();
        bytes.extend(self.previous.as_bytes());
        bytes.extend(self.miner.as_bytes());
        for transaction in &self.transactions {
            bytes.extend(transaction.id().as_bytes());
        }
        bytes.extend(self.difficulty.to_le_bytes());
        bytes.extend(self.nonce.to_le_bytes());
        Hash::of(&bytes)
    }

    /// Whether the ID begins with as many zero bits as the block says.
    pub fn has_work(&self) -> bool {
        self.id().zero_bits() >= self.difficulty
    }

    /// How many hashes it takes on average to find such a block. It must have its work.
    pub fn work(&self) -> u128 {
        1 << self.difficulty
    }

    /// The name of the output that pays the miner.
    pub fn reward(&self) -> OutPoint {
        OutPoint {
            source: self.id(),
            index: 0,
        }
    }
}
