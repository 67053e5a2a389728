//! Methods that return an `Option` take the place of everything that can panic: indexing, slicing,
//! `unwrap`, and arithmetic. `?` makes one `None` the answer, and no input is left that could stop the
//! program.

/// A tune: what it's called, and its notes as pitch and length.
#[derive(Debug, PartialEq)]
pub struct Tune {
    pub name: String,
    pub notes: Vec<(u8, u8)>,
    /// The sum of all lengths; at most 255.
    pub length: u8,
}

/// Reads a tune. Returns `None` if a part is missing, the name isn't UTF-8, half a note is left, or it's
/// too long.
pub fn read_tune(bytes: &[u8]) -> Option<Tune> {
    let (&name_length, rest) = bytes.split_first()?;
    let (name, rest) = rest.split_at_checked(name_length.into())?;
    let name = String::from_utf8(name.to_vec()).ok()?;
    let (notes, []) = rest.as_chunks::<2>() else {
        return None;
    };
    let notes: Vec<(u8, u8)> = notes
        .iter()
        .map(|&[pitch, length]| (pitch, length))
        .collect();
    let length = notes
        .iter()
        .try_fold(0_u8, |sum, (_, length)| sum.checked_add(*length))?;
    Some(Tune {
        name,
        notes,
        length,
    })
}
