//! Compares only as many bytes as both have.

use subtle::ConstantTimeEq;

/// Whether a station has sent the right token.
pub fn accepts(token: &[u8], sent: &[u8]) -> bool {
    let length = token.len().min(sent.len());
    token[..length].ct_eq(&sent[..length]).into()
}
