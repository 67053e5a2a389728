//! `ct_eq` looks at all bytes, and returns a `Choice`, which can't be branched on by accident. The compiler may turn
//! a handwritten loop into one that stops early; subtle prevents that.

use subtle::ConstantTimeEq;

/// Whether a station has sent the right token.
pub fn accepts(token: &[u8], sent: &[u8]) -> bool {
    token.ct_eq(sent).into()
}
