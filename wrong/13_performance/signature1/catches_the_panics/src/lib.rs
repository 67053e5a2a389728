//! Waits for the panics instead of checking the bytes.

use ed25519_dalek::{Signature, VerifyingKey};

/// Whether the owner of the key signed the message.
pub fn is_signed(key: &[u8], message: &[u8], signature: &[u8]) -> bool {
    std::panic::catch_unwind(|| {
        let key = VerifyingKey::from_bytes(key.try_into().unwrap()).unwrap();
        let signature = Signature::from_slice(signature).unwrap();
        key.verify_strict(message, &signature).unwrap();
    })
    .is_ok()
}
