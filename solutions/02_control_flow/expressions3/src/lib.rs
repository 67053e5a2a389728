//! Each variable gets its only value where it's declared, and a forgotten branch wouldn't compile.

/// The label of a plant, for example "M! at 20 (window)".
pub fn label(height: u32, poisonous: bool, degrees: u32) -> String {
    let size = match height {
        0..=5 => 'S',
        6..=20 => 'M',
        _ => 'L',
    };
    let mark = if poisonous { "!" } else { "" };
    let room = match degrees {
        0..=9 => "cellar",
        10..=19 => "hall",
        _ => "window",
    };
    format!("{size}{mark} at {degrees} ({room})")
}
