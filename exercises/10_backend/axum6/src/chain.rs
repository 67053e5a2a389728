//! A chain of words, in which each word begins with the last letter of the one before.

/// Why a word ends the game.
#[derive(Debug)]
pub enum Broken {
    Used,
    DoesNotFit,
    Empty,
}

impl Broken {
    /// The reason, for the player.
    pub fn reason(&self) -> &'static str {
        match self {
            Broken::Used => "this word was used before",
            Broken::DoesNotFit => "this word doesn't fit",
            Broken::Empty => "this isn't a word",
        }
    }
}

#[derive(Default)]
pub struct Chain(Vec<String>);

impl Chain {
    /// Adds a word, and returns how many there are now.
    pub fn add(&mut self, word: &str) -> Result<usize, Broken> {
        let word = word.trim().to_lowercase();
        let Some(first) = word.chars().next() else {
            return Err(Broken::Empty);
        };
        if self.0.contains(&word) {
            return Err(Broken::Used);
        }
        if self.0.last().is_some_and(|last| !last.ends_with(first)) {
            return Err(Broken::DoesNotFit);
        }
        self.0.push(word);
        Ok(self.0.len())
    }
}
