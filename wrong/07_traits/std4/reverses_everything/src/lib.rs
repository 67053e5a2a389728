//! The whole order is reversed, so more wrong answers come first.

use std::cmp::Ordering;

#[derive(Debug, PartialEq, Eq)]
pub struct Team {
    pub name: String,
    pub points: usize,
    pub wrong: usize,
}

impl Ord for Team {
    fn cmp(&self, other: &Team) -> Ordering {
        other
            .points
            .cmp(&self.points)
            .then(other.wrong.cmp(&self.wrong))
            .then(self.name.cmp(&other.name))
    }
}

impl PartialOrd for Team {
    fn partial_cmp(&self, other: &Team) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The scoreboard: one line per team, with a star for each point.
pub fn board(mut teams: Vec<Team>) -> String {
    teams.sort();
    let mut text = String::new();
    for team in &teams {
        text += &format!("{:<7}{}\n", team.name, "*".repeat(team.points));
    }
    text
}

/// Whether the first team is ahead of the other one.
pub fn is_ahead(team: &Team, other: &Team) -> bool {
    team < other
}
