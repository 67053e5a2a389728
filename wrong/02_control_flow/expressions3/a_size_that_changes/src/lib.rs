//! The label on a parcel.

/// The label of a parcel, such as "M! to 20 (air)".
pub fn label(litres: u32, fragile: bool, zone: u32) -> String {
    let mut size = 'L';
    match litres {
        0..=5 => size = 'S',
        6..=20 => size = 'M',
        _ => {}
    }
    let mark = if fragile { "!" } else { "" };
    let way = match zone {
        0..=9 => "bike",
        10..=19 => "van",
        _ => "air",
    };
    format!("{size}{mark} to {zone} ({way})")
}
