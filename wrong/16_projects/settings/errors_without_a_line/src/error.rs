//! Wrong: an error doesn't say where.

use core::fmt;

/// Why a document isn't TOML.
///
/// ```
/// let error = settings::parse("volume = 7\nvolume = 8").unwrap_err();
/// assert_eq!(error.line(), 2);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    line: usize,
    what: &'static str,
}

impl Error {
    pub(crate) fn new(line: usize, what: &'static str) -> Self {
        Self { line, what }
    }

    /// The number of the line. The first is 1.
    pub fn line(&self) -> usize {
        self.line
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.what)
    }
}

impl core::error::Error for Error {}
