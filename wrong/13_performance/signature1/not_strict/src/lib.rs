//! Accepts keys with which one signature fits every message.

use ed25519_dalek::{Signature, Verifier, VerifyingKey};

pub fn is_signed(key: &[u8], message: &[u8], signature: &[u8]) -> bool {
    let (Ok(key), Ok(signature)) = (VerifyingKey::try_from(key), Signature::try_from(signature))
    else {
        return false;
    };
    key.verify(message, &signature).is_ok()
}
