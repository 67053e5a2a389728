//! A cookbook knows each recipe by its fingerprint: one hash of the title and all steps. Two cooks have found
//! different recipes with the same fingerprint, without breaking SHA-256.
//!
//! Make sure that different recipes are different bytes before they're hashed. The app on the phones does
//! it like this: before each string, it hashes the string's length as a `u64` in little-endian bytes.

use sha2::{Digest, Sha256};

/// What identifies a recipe.
pub fn fingerprint(title: &str, steps: &[&str]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(title);
    for step in steps {
        hasher.update(step);
    }
    hasher.finalize().into()
}
