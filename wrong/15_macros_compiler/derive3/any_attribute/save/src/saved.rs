//! Takes every attribute for its own.

use syn::{Fields, Ident, LitStr, Result};

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
        let mut name = ident.to_string();
        let mut is_skipped = false;
        for attribute in &field.attrs {
            if attribute.path().is_ident("doc") {
                continue;
            }
            attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("skip") {
                    is_skipped = true;
                } else if meta.path.is_ident("name") {
                    name = meta.value()?.parse::<LitStr>()?.value();
                } else {
                    return Err(meta.error("expected `skip` or `name`"));
                }
                Ok(())
            })?;
        }
        if !is_skipped {
            all.push(Saved { field: ident, name });
        }
    }
    Ok(all)
}
