//! The arrow line has the file, the line and the column, in this order. In most terminals and editors you can click on
//! it to jump there.

/// The error's code, such as `E0001`. You could look it up with `rustc --explain`.
pub const CODE: &str = "E0425";

/// The file that has the mistake, as the message writes it.
pub const FILE: &str = "src/weather/report.rs";

/// The line that has the mistake: `^^^` marks the mistake, and `---` marks what helps to understand it.
pub const LINE: u32 = 27;

/// The column where the mistake starts.
pub const COLUMN: u32 = 35;

/// The name that the compiler doesn't know.
pub const UNKNOWN_NAME: &str = "tempreature";

/// The name that the compiler suggests.
pub const SUGGESTED_NAME: &str = "temperature";
