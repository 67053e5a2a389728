//! The only hash function of the album.

use sha2::{Digest, Sha256};

/// A hash of 32 bytes.
pub type Hash = [u8; 32];

/// The hash of these parts, one after another.
pub fn hash(parts: &[&[u8]]) -> Hash {
    let hasher = parts.iter().fold(Sha256::new(), Sha256::chain_update);
    hasher.finalize().into()
}
