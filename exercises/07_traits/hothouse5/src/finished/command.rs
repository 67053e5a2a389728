//! What you can type.

use std::str::FromStr;

use crate::{CommandError, Direction};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    Walk(Direction),
    Open(Direction),
    Take,
    Wait,
}

impl FromStr for Command {
    type Err = CommandError;

    /// Reads a command. An unknown direction is `CommandError::Direction`, anything else is `CommandError::Unknown`.
    fn from_str(text: &str) -> Result<Self, CommandError> {
        let words: Vec<&str> = text.split_whitespace().collect();
        match words.as_slice() {
            ["wait"] => Ok(Self::Wait),
            ["take"] | ["pick", "up"] => Ok(Self::Take),
            ["open", direction] => Ok(Self::Open(direction.parse::<Direction>()?)),
            ["go" | "walk", direction] => Ok(Self::Walk(direction.parse::<Direction>()?)),
            [direction @ ("n" | "north" | "e" | "east" | "s" | "south" | "w" | "west")] => {
                Ok(Self::Walk(direction.parse::<Direction>()?))
            }
            _ => Err(CommandError::Unknown(String::from(text))),
        }
    }
}
