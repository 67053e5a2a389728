//! Goes on reading where the pointer led, not after it.

use crate::Fault;
use crate::reader::Reader;

/// The longest name: 255 bytes, of which the first length and the 0 at the end aren't in the text.
const LONGEST: usize = 253;

/// Reads a name, with its pointers.
pub fn read(reader: &mut Reader) -> Result<String, Fault> {
    let mut name = String::new();
    let mut from = reader.position();
    let mut part = reader.clone();
    loop {
        match part.u8()? {
            0 => break,
            length @ 1..=63 => {
                let label = part.bytes(usize::from(length))?;
                let is_readable = |&byte: &u8| byte.is_ascii_graphic() && byte != b'.';
                if !label.iter().all(is_readable) {
                    return Err(Fault::BadName);
                }
                if !name.is_empty() {
                    name.push('.');
                }
                name.extend(label.iter().copied().map(char::from));
                if name.len() > LONGEST {
                    return Err(Fault::BadName);
                }
            }
            high @ 0xC0.. => {
                let target = usize::from(u16::from_be_bytes([high & 0x3F, part.u8()?]));
                if target >= from {
                    return Err(Fault::BadName);
                }
                from = target;
                let next = reader.at(target)?;
                part = next;
            }
            _ => return Err(Fault::BadName),
        }
    }
    *reader = part;
    Ok(name)
}

/// A name that couldn't be read again is a fault.
pub fn check(name: &str) -> Result<(), Fault> {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len()) && label.bytes().all(|byte| byte.is_ascii_graphic())
    };
    let is_name = name.len() <= LONGEST && name.split('.').all(is_label);
    (name.is_empty() || is_name)
        .then_some(())
        .ok_or(Fault::BadName)
}
