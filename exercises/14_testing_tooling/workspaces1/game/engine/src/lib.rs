//! The rules.

/// Whether this move wins.
pub fn wins(number: u32) -> Result<bool, String> {
    match number {
        1..=9 => Ok(number == 7),
        _ => Err(format!("{number} is not a field")),
    }
}
