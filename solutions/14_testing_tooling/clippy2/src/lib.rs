//! `expect` is an `allow` that reports when it isn't needed anymore, and `reason` tells the next reader
//! why. Two of the three are gone for good.

/// The header of a sound file, in the order in which the format has its fields.
#[expect(
    clippy::too_many_arguments,
    reason = "the file format has eight fields"
)]
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
pub fn peak(samples: &[i16]) -> u16 {
    let loudness = samples.iter().map(|sample| sample.unsigned_abs());
    loudness.max().unwrap_or(0)
}

/// Whether the two channels of a recording have the same length, and are not the same.
pub fn is_stereo(left: &[i16], right: &[i16]) -> bool {
    left.len() == right.len() && left != right
}
