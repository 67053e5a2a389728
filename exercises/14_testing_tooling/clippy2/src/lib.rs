//! Someone made clippy quiet in this file, and forgot why. Take all three `#[allow(…)]` away and look at
//! what clippy says. One warning is about a real fault, one no longer appears, and one is about a
//! signature that's fixed by a file format.
//!
//! Fix the fault. Where a lint should stay quiet, write `#[expect(lint, reason = "…")]` instead of
//! `allow`.

/// The header of a sound file, in the order in which the format has its fields.
#[allow(clippy::too_many_arguments)]
pub fn header(
    format: u16,
    channels: u16,
    rate: u32,
    bytes_per_second: u32,
    block: u16,
    bits: u16,
    extra: u16,
    data: u32,
) -> Vec<u8> {
    let mut bytes = Vec::new();
    bytes.extend(format.to_le_bytes());
    bytes.extend(channels.to_le_bytes());
    bytes.extend(rate.to_le_bytes());
    bytes.extend(bytes_per_second.to_le_bytes());
    bytes.extend(block.to_le_bytes());
    bytes.extend(bits.to_le_bytes());
    bytes.extend(extra.to_le_bytes());
    bytes.extend(data.to_le_bytes());
    bytes
}

/// The loudest of the samples; 0 if there are none.
#[allow(clippy::unnecessary_cast)]
pub fn peak(samples: &[i16]) -> u16 {
    let loudness = samples.iter().map(|sample| sample.unsigned_abs());
    loudness.max().unwrap_or(0)
}

/// Whether the two channels of a recording have the same length, and are not the same.
#[allow(clippy::eq_op)]
pub fn is_stereo(left: &[i16], right: &[i16]) -> bool {
    left.len() == right.len() && left != left
}
