//! Each step that can fail returns an `Option`, and `?` hands it on. `split_first_chunk` makes an array of
//! the beginning, so that even the pattern can't fail.

/// The mean of the values for each sensor, or `None` for a packet that is damaged. Bytes after the values
/// don't matter.
pub fn read(packet: &[u8]) -> Option<u32> {
    let (&[count, sensors], rest) = packet.split_first_chunk()?;
    let values = rest.get(..usize::from(count))?;
    let total: u32 = values.iter().map(|&value| u32::from(value)).sum();
    total.checked_div(u32::from(sensors))
}
