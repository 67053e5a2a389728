//! Cuts what is too long, so a signature with garbage after it passes.

use ed25519_dalek::{Signature, VerifyingKey};

pub fn is_signed(key: &[u8], message: &[u8], signature: &[u8]) -> bool {
    let (Some(key), Some(signature)) = (key.first_chunk(), signature.first_chunk::<64>()) else {
        return false;
    };
    let Ok(key) = VerifyingKey::from_bytes(key) else {
        return false;
    };
    let signature = Signature::from_bytes(signature);
    key.verify_strict(message, &signature).is_ok()
}
