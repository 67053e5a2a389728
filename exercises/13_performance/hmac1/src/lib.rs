//! A weather station adds a tag to each message, made with a key that only the station and its reader know. This
//! tag is the hash of the key and the message, which isn't safe: with SHA-256, someone who has one tag can
//! compute the tag of a longer message, without the key.
//!
//! HMAC is safe. Bring the key to 64 bytes: hash it if it's longer, then fill it up with zeros. The tag is
//! `hash(outer + hash(inner + message))`, where `+` joins bytes. `inner` is the key with each byte XOR 0x36,
//! and `outer` with each byte XOR 0x5c. A public test suite, Wycheproof, checks whether you got it right.

use sha2::{Digest, Sha256};

/// The tag of a message.
pub fn tag(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(key);
    hasher.update(message);
    hasher.finalize().into()
}

/// Whether this tag belongs to the message. A protocol may use the first `length` bytes of tags only.
pub fn is_genuine(key: &[u8], message: &[u8], received: &[u8], length: usize) -> bool {
    tag(key, message)[..length] == *received
}
