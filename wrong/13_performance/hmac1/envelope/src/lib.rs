//! Puts the key before and after the message, which isn't HMAC.

use sha2::{Digest, Sha256};

pub fn tag(key: &[u8], message: &[u8]) -> [u8; 32] {
    Sha256::new()
        .chain_update(key)
        .chain_update(message)
        .chain_update(key)
        .finalize()
        .into()
}

pub fn is_genuine(key: &[u8], message: &[u8], received: &[u8], length: usize) -> bool {
    tag(key, message)[..length] == *received
}
