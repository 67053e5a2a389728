//! The size gets a first value and changes later.

/// The label of a plant, for example "M! at 20 (window)".
pub fn label(height: u32, poisonous: bool, degrees: u32) -> String {
    let mut size = 'L';
    match height {
        0..=5 => size = 'S',
        6..=20 => size = 'M',
        _ => {}
    }
    let mark = if poisonous { "!" } else { "" };
    let room = match degrees {
        0..=9 => "cellar",
        10..=19 => "hall",
        _ => "window",
    };
    format!("{size}{mark} at {degrees} ({room})")
}
