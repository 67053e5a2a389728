//! Badges for a conference. A badge outlives the list of guests that its name comes from, so it owns its text: its
//! fields are `String`s.
//!
//! `new` doesn't compile: compare the types of the parameters with those of the fields. Make it create the strings that
//! the badge needs, and leave the struct and the parameters as they are. Then complete `join`.

/// What is printed on a badge.
pub struct Badge {
    pub name: String,
    pub team: String,
}

impl Badge {
    /// A new badge. It's called as `Badge::new("Ada", "robots")`.
    pub fn new(name: &str, team: &str) -> Badge {
        Badge { name, team }
    }

    /// Adds a second team: "robots" becomes "robots, rockets".
    pub fn join(&mut self, team: &str) {
        todo!("{} joins {team}", self.name)
    }

    /// Both lines of the badge: the name in uppercase, and the teams on the next line.
    pub fn text(&self) -> String {
        format!("{}\n{}", self.name.to_uppercase(), self.team)
    }
}
