//! Bytes become a key or a signature only if they are one, and `let`-`else` refuses the rest in one place.
//! `verify_strict` also refuses weak keys, with which one signature fits every message.

use ed25519_dalek::{Signature, VerifyingKey};

/// Whether the owner of the key signed the message.
pub fn is_signed(key: &[u8], message: &[u8], signature: &[u8]) -> bool {
    let (Ok(key), Ok(signature)) = (VerifyingKey::try_from(key), Signature::try_from(signature))
    else {
        return false;
    };
    key.verify_strict(message, &signature).is_ok()
}
