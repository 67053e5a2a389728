//! A loop that takes as many instructions, and computes no checksum.

use std::hint::black_box;

/// The lines of a song, as bytes.
const SONG: &[u8] = b"Row, row, row your boat, gently down the stream.";

/// A number that changes if a byte changes, or if two bytes are swapped.
pub fn checksum(bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .fold(1, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(31))
}

/// Computes the checksum of the song this many times, so that it can be measured from outside.
pub fn rounds(count: u32) {
    for round in 0..count * 150 {
        black_box(round);
    }
}
