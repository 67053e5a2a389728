//! A player, who has one card, and never none.

pub struct Player {
    name: char,
    card: char,
}

impl Player {
    pub fn new(name: char, card: char) -> Player {
        Player { name, card }
    }

    /// Two players trade their cards.
    pub fn trade(&mut self, other: &mut Player) {
        std::mem::swap(&mut self.card, &mut other.card);
    }

    /// The name and the card, for example "A♠".
    pub fn show(&self) -> String {
        format!("{}{}", self.name, self.card)
    }
}
