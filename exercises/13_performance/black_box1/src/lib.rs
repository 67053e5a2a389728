//! "Our checksum takes no time at all!" In this benchmark, that's true. The compiler knows the input, and that the
//! result isn't used, so it leaves out the work and even the loop.
//!
//! `std::hint::black_box` returns its argument, and the compiler must assume that anything happens in there. Use
//! it twice: for what goes into `checksum` and for what comes out. The check counts instructions: an honest loop
//! must not take more than yours.

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
    for _ in 0..count {
        checksum(SONG);
    }
}
