//! Replaces the map with a vector, and compares all codes.

use std::fmt;
use std::hash::{Hash, Hasher};

/// A code as it was typed.
#[derive(Debug, Clone)]
pub struct Code(String);

impl Code {
    pub fn new(typed: &str) -> Code {
        Code(String::from(typed))
    }

    /// The letters and digits of the code, in upper case.
    fn characters(&self) -> impl Iterator<Item = char> {
        let relevant = self
            .0
            .chars()
            .filter(|character| character.is_alphanumeric());
        relevant.map(|character| character.to_ascii_uppercase())
    }
}

impl PartialEq for Code {
    fn eq(&self, other: &Code) -> bool {
        self.characters().eq(other.characters())
    }
}

impl Eq for Code {}

impl Hash for Code {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// The players' codes, each with the level that it leads to.
#[derive(Default)]
pub struct Saves {
    levels: Vec<(Code, u32)>,
}

impl Saves {
    /// Saves the level of a code. Returns the level that was saved before.
    pub fn save(&mut self, code: Code, level: u32) -> Option<u32> {
        for (other, old) in &mut self.levels {
            if *other == code {
                return Some(std::mem::replace(old, level));
            }
        }
        self.levels.push((code, level));
        None
    }

    pub fn level_of(&self, code: &Code) -> Option<u32> {
        self.levels
            .iter()
            .find(|player| player.0 == *code)
            .map(|player| player.1)
    }

    pub fn players(&self) -> usize {
        self.levels.len()
    }
}
