//! A museum publishes sound recordings with Ed25519 signatures. Keys and signatures arrive from anywhere, as bytes:
//! too few, too many, or bytes that were never a key. Sometimes the program panics.
//!
//! Make `is_signed` return `false` for everything that isn't a valid signature. A public test suite, Wycheproof, plays
//! the strangers.

use ed25519_dalek::{Signature, Verifier, VerifyingKey};

/// Whether the owner of the key signed the message.
pub fn is_signed(key: &[u8], message: &[u8], signature: &[u8]) -> bool {
    let key = VerifyingKey::from_bytes(key[..32].try_into().unwrap()).unwrap();
    let signature = Signature::from_slice(&signature[..64]).unwrap();
    key.verify(message, &signature).is_ok()
}
