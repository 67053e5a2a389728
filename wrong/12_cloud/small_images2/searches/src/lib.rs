//! Searches the file for the usual name of a loader. A static program may contain that text as well.

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
    if file.len() < 64 {
        return Err(Bad::TooShort);
    }
    let Some(at) = file.windows(5).position(|window| window == b"/lib/") else {
        return Ok(None);
    };
    let path = file[at..]
        .split(|byte| *byte == 0)
        .next()
        .unwrap_or_default();
    Ok(str::from_utf8(path).ok())
}
