//! A struct is a type of its own. Its fields have names, so two numbers in it can't be mixed up as in a tuple. `pub`
//! is needed twice: for the type, and for each field that other crates use.

pub struct Peak {
    pub name: String,
    pub meters: u32,
}

/// The line of the list, for example "Musala (2925 m)".
pub fn label(peak: &Peak) -> String {
    format!("{} ({} m)", peak.name, peak.meters)
}

/// Whether the first mountain is higher than the second one.
pub fn is_higher(one: &Peak, other: &Peak) -> bool {
    one.meters > other.meters
}
