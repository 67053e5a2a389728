//! `Unstructured` turns the bytes into what you ask for, within limits. The second square is chosen as a
//! distance from the first one, from 1 to 63, so that it's always another one. What needs no limits is
//! still derived.

use arbitrary::{Arbitrary, Result, Unstructured};

/// A square of a chess board. Both numbers are from 0 to 7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Square {
    pub row: u8,
    pub column: u8,
}

impl Square {
    fn at(index: u8) -> Square {
        Square {
            row: index / 8,
            column: index % 8,
        }
    }
}

impl<'a> Arbitrary<'a> for Square {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Square> {
        Ok(Square::at(bytes.int_in_range(0..=63)?))
    }
}

/// What a pawn becomes when it reaches the last row.
#[derive(Arbitrary, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Promotion {
    Queen,
    Rook,
    Bishop,
    Knight,
}

/// A move from one square to another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Move {
    pub from: Square,
    pub to: Square,
    pub promotion: Option<Promotion>,
}

impl<'a> Arbitrary<'a> for Move {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Move> {
        let from: Square = bytes.arbitrary()?;
        let distance = bytes.int_in_range(1..=63)?;
        let to = Square::at((from.row * 8 + from.column + distance) % 64);
        Ok(Move {
            from,
            to,
            promotion: bytes.arbitrary()?,
        })
    }
}

/// All moves that are in the bytes of a fuzzer.
pub fn moves(bytes: &[u8]) -> Result<Vec<Move>> {
    let mut bytes = Unstructured::new(bytes);
    let mut moves = Vec::new();
    while !bytes.is_empty() {
        moves.push(bytes.arbitrary()?);
    }
    Ok(moves)
}
