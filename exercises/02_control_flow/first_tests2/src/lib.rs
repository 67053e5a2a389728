//! The keys of a piano. This code is right, and you don't change it. Your task is in `tests/first_tests2.rs`.

/// The name of a key of a piano, from the left: key 1 is an A, key 2 is an A# (between A and B), and key 88 is a C.
///
/// A piano has 88 keys. Any other number panics with "a piano has no key 89".
pub fn note(key: u32) -> &'static str {
    if key == 0 || key > 88 {
        panic!("a piano has no key {key}");
    }
    match key % 12 {
        1 => "A",
        2 => "A#",
        3 => "B",
        4 => "C",
        5 => "C#",
        6 => "D",
        7 => "D#",
        8 => "E",
        9 => "F",
        10 => "F#",
        11 => "G",
        _ => "G#",
    }
}
