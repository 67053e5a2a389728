//! "No such file or directory", says the empty image about a program that's certainly there. What's missing is the
//! *interpreter* of the program: the loader of shared libraries. A static program has none. Find out which one a
//! program wants. The numbers in a file of the format ELF (64 bits) are little-endian:
//!
//! | at | bytes | what |
//! |---|---|---|
//! | 0 | 4 | `\x7fELF` |
//! | 32 | 8 | where the table of segments begins |
//! | 56 | 2 | how many segments it has, each of 56 bytes |
//!
//! In a segment, the first 4 bytes are its kind (3 for the interpreter). At 8 is where its data begins (8 bytes),
//! and at 32 how long that is (8 bytes). The data of the interpreter is its path, with a zero byte at the end.

/// What is wrong with a file.
#[derive(Debug, PartialEq, Eq)]
pub enum Bad {
    /// It doesn't begin as an ELF file does, or the path isn't UTF-8.
    NotElf,
    /// A position or a length leads outside of the file, or the path has no zero byte at its end.
    TooShort,
}

/// The path of the loader that a program needs, or nothing if it's static. No file makes it panic.
pub fn interpreter(file: &[u8]) -> Result<Option<&str>, Bad> {
    todo!("look into {} bytes", file.len())
}
