//! Adds the goal to a copy of the number.

/// How a handball match goes.
pub struct Match {
    pub home: u32,
    pub guests: u32,
}

impl Match {
    /// How many goals there were.
    pub fn goals(&self) -> u32 {
        self.home + self.guests
    }

    /// The score as people write it, for example "27:25".
    pub fn score(&self) -> String {
        format!("{}:{}", self.home, self.guests)
    }

    /// A goal for the home team.
    pub fn home_scores(&mut self) {
        let mut home = self.home;
        home += 1;
        assert!(home > 0);
    }
}
