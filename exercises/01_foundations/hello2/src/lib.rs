//! A friend sends you an error message and asks for help. It's in `src/message.txt`. Open it and read it. You don't
//! have the program, and you don't need it: the message has all the answers.
//!
//! Fill in what you find. Text goes between the quotes, and numbers replace the 0.

/// The error's code, such as `E0001`. You could look it up with `rustc --explain`.
pub const CODE: &str = "";

/// The file that has the mistake, as the message writes it.
pub const FILE: &str = "";

/// The line that has the mistake. (The message shows two lines. Which one is marked with `^^^`?)
pub const LINE: u32 = 0;

/// The column where the mistake starts.
pub const COLUMN: u32 = 0;

/// The name that the compiler doesn't know.
pub const UNKNOWN_NAME: &str = "";

/// The name that the compiler suggests.
pub const SUGGESTED_NAME: &str = "";
