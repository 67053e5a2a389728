//! Badges for a conference. A `Badge` keeps its text: it has `String`s of its own, whatever happens to the text that it
//! was made from.
//!
//! `new` doesn't compile: compare the types of the parameters with those of the fields. Fix it, and leave the struct and
//! the parameters as they are. Then complete the two methods.

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
        todo!("{} and {}", self.name, self.team)
    }
}
