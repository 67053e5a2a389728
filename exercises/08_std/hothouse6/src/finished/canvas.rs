//! What the game can be drawn on.

use std::fmt;

use crate::Position;

pub trait Canvas {
    /// Draws a symbol. The game draws row by row, and each row from west to east.
    fn put(&mut self, position: Position, symbol: char);
}

impl<F: FnMut(Position, char)> Canvas for F {
    fn put(&mut self, position: Position, symbol: char) {
        self(position, symbol);
    }
}

/// A canvas of characters. What isn't drawn is a space.
#[derive(Default)]
pub struct Sketch {
    rows: Vec<String>,
}

impl Canvas for Sketch {
    fn put(&mut self, position: Position, symbol: char) {
        while self.rows.len() <= position.row {
            self.rows.push(String::new());
        }
        let row = &mut self.rows[position.row];
        while row.chars().count() < position.column {
            row.push(' ');
        }
        row.push(symbol);
    }
}

impl fmt::Display for Sketch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in &self.rows {
            writeln!(f, "{row}")?;
        }
        Ok(())
    }
}
