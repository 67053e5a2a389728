//! The label of a plant in a nursery. The function is right, but it first declares variables without a value, and
//! fills them in later, branch by branch. `if` and `match` are expressions: they can return the value directly.
//!
//! Rewrite `label` until the denied lints (`clippy::needless_late_init` and similar ones) are silent. Don't use `mut`.

/// The label of a plant, for example "M! at 20 (window)".
pub fn label(height: u32, poisonous: bool, degrees: u32) -> String {
    let size;
    match height {
        0..=5 => size = 'S',
        6..=20 => size = 'M',
        _ => size = 'L',
    }

    let mark;
    if poisonous {
        mark = "!";
    } else {
        mark = "";
    }

    let room;
    match degrees {
        0..=9 => room = "cellar",
        10..=19 => room = "hall",
        _ => room = "window",
    }

    format!("{size}{mark} at {degrees} ({room})")
}
