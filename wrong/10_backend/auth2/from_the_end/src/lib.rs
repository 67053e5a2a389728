//! Compares from the end, and stops there at the first byte that differs.

/// Whether a station has sent the right token.
pub fn accepts(token: &[u8], sent: &[u8]) -> bool {
    token.len() == sent.len() && token.iter().rev().eq(sent.iter().rev())
}
