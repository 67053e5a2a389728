//! A counter on a bicycle path. The crate offers two functions: `report` and `busy`. The private module `beam`, in
//! `src/beam.rs`, only helps them.
//!
//! All tests pass, but everything in `beam` is `pub`, as if the whole world could call it. The lint `unreachable_pub`
//! finds that misleading. Give each item there the smallest visibility that works: some are needed in this file, some
//! only in their own. `beam` itself stays private.

mod beam;

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
