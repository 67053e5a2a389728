//! The new team takes the place of the others.

/// What is printed on a badge.
pub struct Badge {
    pub name: String,
    pub team: String,
}

impl Badge {
    /// A new badge. It's called as `Badge::new("Ada", "robots")`.
    pub fn new(name: &str, team: &str) -> Badge {
        Badge {
            name: name.to_string(),
            team: team.to_string(),
        }
    }

    /// Adds a second team: "robots" becomes "robots, rockets".
    pub fn join(&mut self, team: &str) {
        self.team = format!("robots, {team}");
    }

    /// Both lines of the badge: the name in uppercase, and the teams on the next line.
    pub fn text(&self) -> String {
        format!("{}\n{}", self.name.to_uppercase(), self.team)
    }
}
