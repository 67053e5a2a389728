//! `trim` returns a part of `line`, which the caller owns, so a reference to it can leave the function. A new string
//! has to be returned by value.

/// The name of the place: the part before the first `;`, without the spaces around the line.
pub fn place(line: &str) -> &str {
    let trimmed = line.trim();
    match trimmed.find(';') {
        Some(end) => &trimmed[..end],
        None => trimmed,
    }
}

/// A headline, for example "Weather in Riga".
pub fn headline(line: &str) -> String {
    format!("Weather in {}", place(line))
}
