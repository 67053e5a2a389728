//! A weather service sends lines such as "  Riga;12;rain ". Two functions turn them into strings, and both return a
//! reference to a local variable, which is dropped before the caller can look.
//!
//! One of the strings is a part of the line, so it needs no variable of its own. The other one is new, so it needs an
//! owner. Only one of the two signatures has to change.

/// The name of the place: the part before the first `;`, without the spaces around the line.
pub fn place(line: &str) -> &str {
    let trimmed = line.trim().to_string();
    match trimmed.find(';') {
        Some(end) => &trimmed[..end],
        None => &trimmed,
    }
}

/// A headline, for example "Weather in Riga".
pub fn headline(line: &str) -> &str {
    let text = format!("Weather in {}", place(line));
    &text
}
