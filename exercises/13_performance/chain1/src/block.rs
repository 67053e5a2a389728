//! Blocks, and the work that it takes to find a valid one.

use sha2::{Digest, Sha256};

pub type Hash = [u8; 32];

/// What the first block has instead of a hash before it.
pub const ORIGIN: Hash = [0; 32];

#[derive(Clone, Debug)]
pub struct Block {
    pub previous: Hash,
    pub result: String,
    pub nonce: u64,
}

impl Block {
    /// What identifies this block.
    pub fn hash(&self) -> Hash {
        Sha256::new()
            .chain_update(self.previous)
            .chain_update(self.nonce.to_le_bytes())
            .chain_update(&self.result)
            .finalize()
            .into()
    }
}

/// How many zero bits a hash begins with.
pub fn zero_bits(hash: &Hash) -> u32 {
    let zeros = hash.iter().take_while(|byte| **byte == 0).count();
    let next = hash.get(zeros).map_or(0, |byte| byte.leading_zeros());
    zeros as u32 * 8 + next
}

/// A valid block: the first nonce whose hash begins with this many zero bits.
pub fn mine(previous: Hash, result: &str, difficulty: u32) -> Block {
    let mut block = Block {
        previous,
        result: result.to_string(),
        nonce: 0,
    };
    while zero_bits(&block.hash()) < difficulty {
        block.nonce += 1;
    }
    block
}
