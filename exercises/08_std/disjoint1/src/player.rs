//! A player, who has one card, and never none.

pub struct Player {
    card: char,
}

impl Player {
    pub fn new(card: char) -> Player {
        Player { card }
    }

    pub fn card(&self) -> char {
        self.card
    }

    /// Two players trade their cards.
    pub fn trade(&mut self, other: &mut Player) {
        std::mem::swap(&mut self.card, &mut other.card);
    }
}
