//! A colleague sends you a message of the compiler and asks for help. It stands in `src/message.txt`.

/// The code of the error, such as `E0001`: with it, `rustc --explain` tells more.
pub const CODE: &str = "E0425";

// The arrow line names file, line and column in this order; most editors jump there when the text is clicked.
/// The file in which the mistake is, as the message writes it.
pub const FILE: &str = "src/weather/report.rs";

/// The line with the mistake: `^^^` marks the mistake, `---` marks what explains it.
pub const LINE: u32 = 27;

/// The column in which the mistake begins.
pub const COLUMN: u32 = 35;

/// The word that the compiler does not know.
pub const UNKNOWN_WORD: &str = "tempreature";

/// The word that the compiler suggests.
pub const SUGGESTED_WORD: &str = "temperature";
