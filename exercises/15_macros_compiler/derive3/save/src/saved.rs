//! `#[derive(Save)]` should listen to attributes: `#[save(skip)]` before a field leaves it out, and
//! `#[save(name = "hp")]` gives it another name. An attribute may have both, and a field may have several
//! attributes. If there are several names, the last one counts.
//!
//! Read them in `saved`. For anything else inside `save(…)`, the compiler should say
//! ``expected `skip` or `name` ``, and point to that word.

use syn::{Fields, Ident, Result};

/// How a field is saved.
pub struct Saved<'a> {
    pub field: &'a Ident,
    pub name: String,
}

/// The fields that are saved.
pub fn saved(fields: &Fields) -> Result<Vec<Saved<'_>>> {
    let mut all = Vec::new();
    for field in fields {
        let Some(ident) = &field.ident else {
            continue;
        };
        all.push(Saved {
            field: ident,
            name: ident.to_string(),
        });
    }
    Ok(all)
}
