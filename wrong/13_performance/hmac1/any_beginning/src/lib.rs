//! Any beginning of the tag passes, even an empty one.

use sha2::{Digest, Sha256};

/// The tag of a message.
pub fn tag(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mut block = [0; 64];
    if key.len() > block.len() {
        block[..32].copy_from_slice(&Sha256::digest(key));
    } else {
        block[..key.len()].copy_from_slice(key);
    }
    let inner = Sha256::new()
        .chain_update(block.map(|byte| byte ^ 0x36))
        .chain_update(message)
        .finalize();
    Sha256::new()
        .chain_update(block.map(|byte| byte ^ 0x5c))
        .chain_update(inner)
        .finalize()
        .into()
}

/// Whether this tag belongs to the message. A protocol may use the first `length` bytes of tags only.
pub fn is_genuine(key: &[u8], message: &[u8], received: &[u8], length: usize) -> bool {
    length <= 32 && tag(key, message).starts_with(received)
}
