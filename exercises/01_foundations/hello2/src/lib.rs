//! A colleague sends you a message of the compiler and asks for help. It stands in `src/message.txt`; open it and
//! read it. You do not have the program itself, and you do not need it: the message says everything.
//!
//! Fill in what you read. Texts go between the quotes, numbers replace the 0.

/// The code of the error, such as `E0001`: with it, `rustc --explain` tells more.
pub const CODE: &str = "";

/// The file in which the mistake is, as the message writes it.
pub const FILE: &str = "";

/// The line with the mistake. (The message shows another line too. Which one is marked with `^^^`?)
pub const LINE: u32 = 0;

/// The column in which the mistake begins.
pub const COLUMN: u32 = 0;

/// The word that the compiler does not know.
pub const UNKNOWN_WORD: &str = "";

/// The word that the compiler suggests.
pub const SUGGESTED_WORD: &str = "";
