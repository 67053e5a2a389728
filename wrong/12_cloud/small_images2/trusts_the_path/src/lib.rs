//! Panics when the path of the loader is not UTF-8.

/// What is wrong with a file.
#[derive(Debug, PartialEq, Eq)]
pub enum Bad {
    /// It doesn't begin as an ELF file does, or the path isn't UTF-8.
    NotElf,
    /// A position or a length leads outside of the file, or the path has no zero byte at its end.
    TooShort,
}

const INTERPRETER: u64 = 3;
const SEGMENT: u64 = 56;

/// The path of the loader that a program needs, or nothing if it's static. No file makes it panic.
pub fn interpreter(file: &[u8]) -> Result<Option<&str>, Bad> {
    if !file.starts_with(b"\x7fELF") {
        return Err(Bad::NotElf);
    }
    let table = number(file, 32, 8)?;
    for index in 0..number(file, 56, 2)? {
        let segment = table.checked_add(index * SEGMENT).ok_or(Bad::TooShort)?;
        let segment = bytes(file, segment, SEGMENT)?;
        if number(segment, 0, 4)? == INTERPRETER {
            let path = bytes(file, number(segment, 8, 8)?, number(segment, 32, 8)?)?;
            let path = path.strip_suffix(b"\0").ok_or(Bad::TooShort)?;
            return Ok(Some(str::from_utf8(path).unwrap()));
        }
    }
    Ok(None)
}

fn bytes(file: &[u8], at: u64, length: u64) -> Result<&[u8], Bad> {
    let at = usize::try_from(at).map_err(|_| Bad::TooShort)?;
    let length = usize::try_from(length).map_err(|_| Bad::TooShort)?;
    let end = at.checked_add(length).ok_or(Bad::TooShort)?;
    file.get(at..end).ok_or(Bad::TooShort)
}

/// A number of up to eight bytes, the lowest byte first.
fn number(file: &[u8], at: u64, length: u64) -> Result<u64, Bad> {
    let bytes = bytes(file, at, length)?.iter().rev();
    Ok(bytes.fold(0, |number, byte| number * 256 + u64::from(*byte)))
}
