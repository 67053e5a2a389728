//! The label on a parcel.

/// The label of a parcel, such as "M! to 20 (air)".
pub fn label(litres: u32, fragile: bool, zone: u32) -> String {
    // Each name gets its one value where it is born; a forgotten branch would not compile.
    let size = match litres {
        0..=5 => 'S',
        6..=20 => 'M',
        _ => 'L',
    };
    let mark = if fragile { "!" } else { "" };
    let way = match zone {
        0..=9 => "bike",
        10..=19 => "van",
        _ => "air",
    };
    format!("{size}{mark} to {zone} ({way})")
}
