//! A sensor on a buoy sends packets: how many values there are, how many sensors they come from, and then the
//! values, one byte each. A packet may be damaged by the waves, and the receiver must never panic.
//!
//! It has panicked three times this year, and each time, one line was corrected. Let the compiler prove that
//! there is no panic left: look for everything in `read` that could end in one, and use what returns an
//! `Option` instead.

/// The mean of the values for each sensor, or `None` for a packet that is damaged. Bytes after the values
/// don't matter.
pub fn read(packet: &[u8]) -> Option<u32> {
    if packet.len() < 2 {
        return None;
    }
    let count = usize::from(packet[0]);
    let sensors = u32::from(packet[1]);
    let values = &packet[2..2 + count];
    let total: u32 = values.iter().map(|&value| u32::from(value)).sum();
    Some(total / sensors)
}
