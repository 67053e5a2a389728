//! The limits are patterns, so the four cases are visible. Instead of one check for each case, reading writes the number
//! again and compares: what isn't the only encoding is refused.

/// Adds a compact number to the bytes.
pub fn compact(number: u64, bytes: &mut Vec<u8>) {
    match number {
        0..0x40 => bytes.push((number as u8) << 2),
        0x40..0x4000 => bytes.extend(((number as u16) << 2 | 0b01).to_le_bytes()),
        0x4000..0x4000_0000 => bytes.extend(((number as u32) << 2 | 0b10).to_le_bytes()),
        _ => {
            let zeros = number.leading_zeros() as usize / 8;
            let length = 8 - zeros;
            bytes.push((length as u8 - 4) << 2 | 0b11);
            bytes.extend(&number.to_le_bytes()[..length]);
        }
    }
}

/// Takes a compact number from the beginning of the bytes.
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
    let number = u64::try_from(u128::from_le_bytes(wide) >> shift).ok()?;
    let mut only = Vec::new();
    compact(number, &mut only);
    *bytes = rest;
    (only == read).then_some(number)
}
