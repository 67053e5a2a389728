//! Does without the C library.

pub mod census;

const PITCHES: [&str; 12] = [
    "C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B",
];

/// The number of the note with this name, such as "A4".
pub fn number(name: &str) -> Option<i32> {
    (0..120).find(|number| self::name(*number).as_deref() == Some(name))
}

/// The name of the note with this number.
pub fn name(number: i32) -> Option<String> {
    let index = usize::try_from(number).ok().filter(|index| *index < 120)?;
    Some(format!("{}{}", PITCHES[index % 12], index / 12))
}
