//! What the lamp shows.

use crate::{Canvas, Game, Position};

impl Game {
    /// The positions in the light with their symbols, row by row.
    pub fn lit(&self) -> impl Iterator<Item = (Position, char)> {
        let (you, reach) = (self.you(), self.oil().reach());
        let positions = self.map().positions();
        let near = positions.filter(move |position| position.is_near(you, reach));
        near.map(|position| (position, self.symbol(position)))
    }

    pub fn draw_on(&self, canvas: &mut impl Canvas) {
        for (position, symbol) in self.lit() {
            canvas.put(position, symbol);
        }
    }
}
