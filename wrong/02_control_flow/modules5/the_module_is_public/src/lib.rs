//! The module is public, so the lint has nothing to say.

pub mod beam;

/// One line about an hour. `times` are the moments, in seconds, when something broke the light beam.
pub fn report(times: &[u32]) -> String {
    format!(
        "{} bicycles, {} in the first half hour",
        beam::bicycles(times),
        beam::before(times, 1800)
    )
}

/// Whether more than 60 bicycles came by.
pub fn busy(times: &[u32]) -> bool {
    beam::bicycles(times) > 60
}
