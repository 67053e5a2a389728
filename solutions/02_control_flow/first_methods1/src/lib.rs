//! `&self` looks at the value in front of the dot, `&mut self` may change it. In the body, fields are always written
//! with `self.`, even in the type's own methods.

/// The score of a handball match.
pub struct Match {
    pub hosts: u32,
    pub guests: u32,
}

impl Match {
    /// How many goals there were.
    pub fn goals(&self) -> u32 {
        self.hosts + self.guests
    }

    /// The score as people write it, for example "27:25".
    pub fn score(&self) -> String {
        format!("{}:{}", self.hosts, self.guests)
    }

    /// A goal for the hosts.
    pub fn hosts_score(&mut self) {
        self.hosts += 1;
    }
}
