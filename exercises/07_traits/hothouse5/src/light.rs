//! What the lamp shows.

use crate::{Canvas, Game, Position, Sketch};

impl Game {
    /// The positions in the light with their symbols, row by row.
    pub fn lit(&self) -> impl Iterator<Item = (Position, char)> {
        // Missing: only positions near you, as far as your oil reaches, and with them what the game shows there.
        self.map().positions().map(|position| (position, '?'))
    }

    pub fn draw_on(&self, canvas: &mut impl Canvas) {
        for (position, symbol) in self.lit() {
            canvas.put(position, symbol);
        }
    }

    pub fn draw(&self) -> String {
        let mut sketch = Sketch::default();
        self.draw_on(&mut sketch);
        sketch.to_string()
    }
}
