//! The label on a parcel. The function is right, but it first declares names without a value and fills them in
//! later, branch by branch. `if` and `match` are expressions: they can give the value at once.
//!
//! Rewrite `label` until the denied lints (`clippy::needless_late_init` and its relatives) are quiet. Use no
//! `mut`.

/// The label of a parcel, such as "M! to 20 (air)".
pub fn label(litres: u32, fragile: bool, zone: u32) -> String {
    let size;
    match litres {
        0..=5 => size = 'S',
        6..=20 => size = 'M',
        _ => size = 'L',
    }

    let mark;
    if fragile {
        mark = "!";
    } else {
        mark = "";
    }

    let way;
    match zone {
        0..=9 => way = "bike",
        10..=19 => way = "van",
        _ => way = "air",
    }

    format!("{size}{mark} to {zone} ({way})")
}
