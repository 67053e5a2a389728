//! A supertrait says that every walker is a piece. Then a `&dyn Walker` becomes a `&dyn Piece` wherever one is expected:
//! as an argument, and as a result. That's called upcasting.

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
    let mut fastest: Option<&dyn Walker> = None;
    for walker in walkers {
        if fastest.is_none_or(|other| walker.reach() > other.reach()) {
            fastest = Some(walker.as_ref());
        }
    }
    let fastest = fastest?;
    Some(fastest)
}
