//! The scoreboard of a handball match. What it can do is in an `impl` block: these functions belong to the type `Match`.
//!
//! The first two methods look at a match, but which one? They need a first parameter. The third one changes the match,
//! so it needs a different one. Add the three parameters, and use them in the bodies.

/// The score of a handball match.
pub struct Match {
    pub hosts: u32,
    pub guests: u32,
}

impl Match {
    /// How many goals there were.
    pub fn goals() -> u32 {
        hosts + guests
    }

    /// The score as people write it, for example "27:25".
    pub fn score() -> String {
        format!("{hosts}:{guests}")
    }

    /// A goal for the hosts.
    pub fn hosts_score() {
        hosts += 1;
    }
}
