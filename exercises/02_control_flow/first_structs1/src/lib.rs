//! A list of mountains for hikers. Each mountain has a name and a height, so they belong together in one value.
//!
//! The type `Peak` is missing. Define it as a struct with two fields that other crates can use: `name`, a `String`, and
//! `meters`, a `u32`. The functions below show how such a value is used. Leave them as they are.

/// The line of the list, for example "Musala (2925 m)".
pub fn label(peak: &Peak) -> String {
    format!("{} ({} m)", peak.name, peak.meters)
}

/// Whether the first mountain is higher than the second one.
pub fn is_higher(one: &Peak, other: &Peak) -> bool {
    one.meters > other.meters
}
