//! Lets what sticks out over the right edge come back on the left.

const COLUMNS: u32 = u64::BITS;
const ROWS: usize = 32;

pub struct Screen {
    /// The first column is the highest bit.
    rows: [u64; ROWS],
}

impl Screen {
    pub fn new() -> Self {
        Self { rows: [0; ROWS] }
    }

    /// Draws a sprite, and returns whether a dot was turned off.
    pub fn draw(&mut self, sprite: &[u8], column: u8, row: u8) -> bool {
        let column = u32::from(column) % COLUMNS;
        let first = usize::from(row) % ROWS;
        let mut turned_off = false;
        for (row, &byte) in self.rows[first..].iter_mut().zip(sprite) {
            let dots = (u64::from(byte) << (COLUMNS - u8::BITS)).rotate_right(column);
            turned_off |= *row & dots != 0;
            *row ^= dots;
        }
        turned_off
    }

    /// The picture, a line per row.
    pub fn picture(&self) -> String {
        let rows = self.rows.map(|row| format!("{row:064b}\n"));
        rows.concat().replace('0', ".").replace('1', "#")
    }
}
