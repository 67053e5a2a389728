//! Believes what the file says about itself, and panics when it's cut off or lies.

/// What is wrong with a file.
#[derive(Debug, PartialEq, Eq)]
pub enum Bad {
    /// It doesn't begin as an ELF file does, or the path isn't UTF-8.
    NotElf,
    /// A position or a length leads outside of the file, or the path has no zero byte at its end.
    TooShort,
}

/// The path of the loader that a program needs, or nothing if it's static.
pub fn interpreter(file: &[u8]) -> Result<Option<&str>, Bad> {
    if !file.starts_with(b"\x7fELF") {
        return Err(Bad::NotElf);
    }
    let number = |at: usize| u64::from_le_bytes(file[at..at + 8].try_into().unwrap()) as usize;
    let table = number(32);
    for index in 0..usize::from(file[56]) {
        let segment = table + index * 56;
        if file[segment] == 3 {
            let begin = number(segment + 8);
            let end = begin + number(segment + 32) - 1;
            return Ok(str::from_utf8(&file[begin..end]).ok());
        }
    }
    Ok(None)
}
