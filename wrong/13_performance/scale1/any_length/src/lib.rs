//! Reads numbers that are written with more bytes than they need.

pub fn compact(number: u64, bytes: &mut Vec<u8>) {
    match number {
        0..0x40 => bytes.push((number as u8) << 2),
        0x40..0x4000 => bytes.extend(((number as u16) << 2 | 0b01).to_le_bytes()),
        0x4000..0x4000_0000 => bytes.extend(((number as u32) << 2 | 0b10).to_le_bytes()),
        _ => {
            let length = 8 - number.leading_zeros() as usize / 8;
            bytes.push((length as u8 - 4) << 2 | 0b11);
            bytes.extend(&number.to_le_bytes()[..length]);
        }
    }
}

pub fn read_compact(bytes: &mut &[u8]) -> Option<u64> {
    let first = bytes.first()?;
    let (length, shift) = match first & 0b11 {
        0b00 => (1, 2),
        0b01 => (2, 2),
        0b10 => (4, 2),
        _ => (usize::from(first >> 2) + 5, 8),
    };
    let (read, rest) = bytes.split_at_checked(length)?;
    let mut wide = [0; 16];
    wide.get_mut(..length)?.copy_from_slice(read);
    *bytes = rest;
    u64::try_from(u128::from_le_bytes(wide) >> shift).ok()
}
