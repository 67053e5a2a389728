//! The cards next to the exhibits. This file isn't yours to change.

use std::fmt;

use crate::Exhibit;

/// What's on the card next to an exhibit, whatever its type.
pub fn card(exhibit: &dyn Exhibit) -> Result<String, fmt::Error> {
    let mut text = String::new();
    exhibit.write_label(&mut text)?;
    Ok(text)
}
