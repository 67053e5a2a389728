//! A quilt is sewn from rows of square pieces; each piece has a colour, given as a letter.
//!
//! `Quilt` is always two rows high and three columns wide. Make both sizes parameters of the type, `Quilt<const ROWS:
//! usize, const COLUMNS: usize>`, and keep its arrays. When a quilt is turned, its rows become columns: let the return
//! type of `turned` say so. `matches` goes on accepting only quilts of the same size.

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

    /// How many pieces each row has of this colour.
    pub fn count(&self, colour: char) -> [usize; ROWS] {
        let mut counts = [0; ROWS];
        for (row, count) in self.pieces.iter().zip(&mut counts) {
            for &piece in row {
                if piece == colour {
                    *count += 1;
                }
            }
        }
        counts
    }

    /// How many pieces have the same colour at the same place in both quilts.
    pub fn matches<const R: usize, const C: usize>(&self, other: &Quilt<R, C>) -> usize {
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
    // Exchanged parameters in the return type: the compiler refuses an array of the wrong shape.
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
