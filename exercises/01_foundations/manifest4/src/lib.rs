//! This function was copied from a new project into an old package, where it doesn't compile.
//!
//! You don't have to understand the code. Read what the message says about it and what the package needs; then change
//! one word in `Cargo.toml`. Leave this file as it is.

/// What a pinball machine shows for a signal from the table: "300 points", or "missed".
pub fn display_text(signal: &str) -> String {
    if let Some(points) = signal.strip_prefix("hit ")
        && points != "0"
    {
        return format!("{points} points");
    }
    String::from("missed")
}
