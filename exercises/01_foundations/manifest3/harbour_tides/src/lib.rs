//! A package of its own: it knows how deep the water in the harbour is.

/// The depth of the water in centimetres at a full hour of the day.
pub fn depth(hour: u32) -> u32 {
    let from_high_water = (hour % 12).abs_diff(6);
    610 - from_high_water * 45
}
