//! A rain gauge draws the week: one bar per day, with one `#` for each millimeter.
//!
//! Complete both functions. Walk over the days without an index: lints reject one here.

/// How much it rained on one day.
pub struct Day {
    pub name: String,
    pub millimeters: usize,
}

/// One line per day, for example "Mo ####": the name, a space and the bar.
pub fn bars(days: &[Day]) -> Vec<String> {
    todo!("draw {} days", days.len())
}

/// The names of the days without rain, in their order.
pub fn dry_days(days: &[Day]) -> Vec<String> {
    todo!("look at {} days", days.len())
}
