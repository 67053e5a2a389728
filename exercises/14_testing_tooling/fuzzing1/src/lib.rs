//! Tunes arrive from strangers, as bytes: a length, this many bytes of a name, then notes of two bytes
//! each. `read_tune` must not panic, whatever the bytes are: it returns `None` for what isn't a tune. A
//! fuzzer finds five kinds of input on which it panics, within a second.
//!
//! Fix `read_tune`. The fuzzer goes on with 200,000 inputs, so don't stop at the first one.

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
    let name_length = usize::from(bytes[0]);
    let name = &bytes[1..1 + name_length];
    let name = String::from_utf8(name.to_vec()).unwrap();
    let notes: Vec<(u8, u8)> = bytes[1 + name_length..]
        .chunks(2)
        .map(|note| (note[0], note[1]))
        .collect();
    let length = notes.iter().map(|(_, length)| length).sum();
    Some(Tune {
        name,
        notes,
        length,
    })
}
