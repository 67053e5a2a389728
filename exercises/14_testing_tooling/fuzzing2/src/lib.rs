//! A fuzzer makes bytes. A chess program wants moves, and hardly any bytes are moves, so it would spend its
//! time on refusing them. The trait `Arbitrary` of the crate arbitrary builds values out of bytes instead.
//!
//! The derived `Arbitrary` makes squares beyond the board, such as row 201, and moves that go nowhere.
//! Write it by hand for `Square` (`int_in_range`) and for `Move` (never from a square to itself), so that
//! any bytes are valid moves. Don't throw bytes away, and return no `Err` of your own.

use arbitrary::{Arbitrary, Result, Unstructured};

/// A square of a chess board. Both numbers are from 0 to 7.
#[derive(Arbitrary, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Square {
    pub row: u8,
    pub column: u8,
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
#[derive(Arbitrary, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Move {
    pub from: Square,
    pub to: Square,
    pub promotion: Option<Promotion>,
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
