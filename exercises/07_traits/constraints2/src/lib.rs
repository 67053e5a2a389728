//! A quilt is sewn from rows of square pieces. Each piece has a color, which is a character here.
//!
//! `Quilt` is always two rows high and three columns wide, so `sizes.rs` can't have scarves. Make both sizes parameters
//! of the type, as in `Quilt<const ROWS: usize, const COLUMNS: usize>`, and keep the arrays. When you turn a quilt, its
//! rows become columns, and the return type of `turned` should say so. `matches` still accepts only quilts of the same
//! size.

mod sizes;

pub use sizes::Scarf;

const ROWS: usize = 2;
const COLUMNS: usize = 3;

pub struct Quilt {
    pieces: [[char; COLUMNS]; ROWS],
}

impl Quilt {
    pub fn sewn(pieces: [[char; COLUMNS]; ROWS]) -> Quilt {
        Quilt { pieces }
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
    pub fn matches(&self, other: &Quilt) -> usize {
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
    pub fn turned(&self) -> Quilt {
        todo!("make an array of the right size, and fill it piece by piece")
    }
}
