//! On the map of a game, everything is a `Piece`, and some pieces are walkers. The walkers are in a list of their own.
//!
//! `draw_walkers` doesn't compile: the compiler doesn't know that each walker is a piece. Say so in the trait `Walker`.
//! Then complete `fastest`. Leave the bodies of the other functions, and the methods of both traits, as they are.

/// Everything that is drawn on the map of a game.
pub trait Piece {
    fn symbol(&self) -> char;
}

/// A piece that can walk.
pub trait Walker {
    /// How many squares it walks in one turn.
    fn reach(&self) -> u32;
}

/// The symbols of these pieces, for example "♞.♜".
pub fn draw(pieces: &[&dyn Piece]) -> String {
    let mut picture = String::new();
    for piece in pieces {
        picture.push(piece.symbol());
    }
    picture
}

/// The symbols of all walkers.
pub fn draw_walkers(walkers: &[Box<dyn Walker>]) -> String {
    let mut pieces: Vec<&dyn Piece> = Vec::new();
    for walker in walkers {
        pieces.push(walker.as_ref());
    }
    draw(&pieces)
}

/// The walker with the greatest reach. If several are equal, it's the first of them.
pub fn fastest(walkers: &[Box<dyn Walker>]) -> Option<&dyn Piece> {
    todo!("search {} walkers", walkers.len())
}
