//! Words at the end of a command are ignored.

use crate::Direction;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    Walk(Direction),
    Open(Direction),
    Take,
    Wait,
}

impl Command {
    /// Reads a command. `None` if it isn't one of these, where DIR is a word that `Direction::read` knows:
    ///
    /// - `DIR`, `go DIR` or `walk DIR`
    /// - `open DIR`
    /// - `take` or `pick up`
    /// - `wait`
    pub fn read(text: &str) -> Option<Self> {
        let words: Vec<&str> = text.split_whitespace().collect();
        match words.as_slice() {
            ["wait"] => Some(Self::Wait),
            ["take", ..] | ["pick", "up", ..] => Some(Self::Take),
            ["open", direction, ..] => Direction::read(direction).map(Self::Open),
            ["go" | "walk", direction] | [direction] => Direction::read(direction).map(Self::Walk),
            _ => None,
        }
    }
}
