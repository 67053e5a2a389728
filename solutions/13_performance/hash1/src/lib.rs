//! A length before each string makes the encoding unambiguous: from the bytes, you could get the strings back.
//! A separator would do the same only if no string could contain it.

use sha2::{Digest, Sha256};

/// What identifies a recipe.
pub fn fingerprint(title: &str, steps: &[&str]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for text in [&title].into_iter().chain(steps) {
        hasher.update((text.len() as u64).to_le_bytes());
        hasher.update(text);
    }
    hasher.finalize().into()
}
