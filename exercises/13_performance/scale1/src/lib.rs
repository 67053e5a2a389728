//! Chains made with Substrate, such as Polkadot, write everything in SCALE. Most numbers are small, so a *compact* number
//! takes as few bytes as it needs. The two lowest bits of the first byte tell you how many:
//!
//! ```text
//!   00   one byte      the number is in the other 6 bits     up to 63
//!   01   two bytes     … in the other 14 bits                up to 16,383
//!   10   four bytes    … in the other 30 bits                up to 2^30 - 1
//!   11   more          the other 6 bits + 4 = how many bytes follow, as few as possible
//! ```
//!
//! All numbers are little-endian. Write `compact`. Then write `read_compact`, which refuses a number that is written
//! with more bytes than it needs: two encodings of one value would have two hashes.

/// Adds a compact number to the bytes.
pub fn compact(number: u64, bytes: &mut Vec<u8>) {
    bytes.push((number as u8) << 2);
}

/// Takes a compact number from the beginning of the bytes.
pub fn read_compact(bytes: &mut &[u8]) -> Option<u64> {
    let (first, rest) = bytes.split_first()?;
    *bytes = rest;
    Some(u64::from(first >> 2))
}
