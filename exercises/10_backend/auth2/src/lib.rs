//! Weather stations send a secret token with their measurements. `==` stops at the first byte that differs, so the
//! more bytes of a guess are right, the longer it takes. An attacker who measures that finds out the token byte by
//! byte.
//!
//! Make the comparison take the same time for every guess of the same length. The crate subtle does that: look for
//! its trait `ConstantTimeEq`. The length of a token isn't secret.

/// Whether a station has sent the right token.
pub fn accepts(token: &[u8], sent: &[u8]) -> bool {
    token == sent
}
