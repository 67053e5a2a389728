//! A weather service sends lines such as "  Riga;12;rain ". Two functions make texts of them, and both return a
//! reference to a local variable, which ends before the caller can look.
//!
//! One of the texts is a part of the line: it needs no variable of its own. The other one is new: somebody must own it.
//! Only one of the two signatures has to change.

/// The name of the place: the part before the first `;`, without spaces around the line.
pub fn place(line: &str) -> &str {
    let trimmed = line.trim().to_string();
    match trimmed.find(';') {
        Some(end) => &trimmed[..end],
        None => &trimmed,
    }
}

/// A headline such as "Weather in Riga".
pub fn headline(line: &str) -> &str {
    let text = format!("Weather in {}", place(line));
    &text
}
