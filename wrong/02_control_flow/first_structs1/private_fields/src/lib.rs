//! The fields are private: only this crate can use them.

pub struct Peak {
    name: String,
    meters: u32,
}

/// The line of the list, for example "Musala (2925 m)".
pub fn label(peak: &Peak) -> String {
    format!("{} ({} m)", peak.name, peak.meters)
}

/// Whether the first mountain is higher than the second one.
pub fn is_higher(one: &Peak, other: &Peak) -> bool {
    one.meters > other.meters
}
