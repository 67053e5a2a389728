//! `turned` returns the type with its parameters exchanged, so the compiler rejects an array of the wrong shape.
//! `Self` is short for the type of the `impl` with all its parameters.

mod sizes;

pub use sizes::Scarf;

pub struct Quilt<const ROWS: usize, const COLUMNS: usize> {
    pieces: [[char; COLUMNS]; ROWS],
}

impl<const ROWS: usize, const COLUMNS: usize> Quilt<ROWS, COLUMNS> {
    pub fn sewn(pieces: [[char; COLUMNS]; ROWS]) -> Self {
        Self { pieces }
    }

    pub fn pieces(&self) -> &[[char; COLUMNS]; ROWS] {
        &self.pieces
    }

    /// How many pieces each row has of this color.
    pub fn count(&self, color: char) -> [usize; ROWS] {
        let mut counts = [0; ROWS];
        for (row, count) in self.pieces.iter().zip(&mut counts) {
            for &piece in row {
                if piece == color {
                    *count += 1;
                }
            }
        }
        counts
    }

    /// How many pieces have the same color at the same position in both quilts.
    pub fn matches(&self, other: &Self) -> usize {
        let mut same = 0;
        for (left, right) in self.pieces.iter().zip(&other.pieces) {
            for (one, two) in left.iter().zip(right) {
                if one == two {
                    same += 1;
                }
            }
        }
        same
    }

    /// The quilt with rows and columns exchanged: its first column becomes the first row.
    pub fn turned(&self) -> Quilt<COLUMNS, ROWS> {
        let mut pieces = [[' '; ROWS]; COLUMNS];
        for (row, line) in self.pieces.iter().enumerate() {
            for (column, &piece) in line.iter().enumerate() {
                pieces[column][row] = piece;
            }
        }
        Quilt { pieces }
    }
}
