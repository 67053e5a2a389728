//! Two games are counted, table tennis and badminton. All their functions stand side by side, so every name
//! says again which game it belongs to.
//!
//! Move them into an `impl` block for each game. The tests call `Badminton::start()`, `game.point(true)`,
//! `game.is_over()` and read `Badminton::POINTS_TO_WIN`; nobody needs the prefixes any more. Inside a block, write `Self`
//! for the type.

pub const TABLE_TENNIS_POINTS_TO_WIN: u32 = 11;
pub const BADMINTON_POINTS_TO_WIN: u32 = 21;

pub struct TableTennis {
    home: u32,
    guests: u32,
}

pub struct Badminton {
    home: u32,
    guests: u32,
}

pub fn table_tennis_start() -> TableTennis {
    TableTennis { home: 0, guests: 0 }
}

pub fn table_tennis_point(game: &mut TableTennis, for_home: bool) {
    if for_home {
        game.home += 1;
    } else {
        game.guests += 1;
    }
}

/// A game is over when one side has enough points and is two points ahead.
pub fn table_tennis_is_over(game: &TableTennis) -> bool {
    game.home.max(game.guests) >= TABLE_TENNIS_POINTS_TO_WIN && game.home.abs_diff(game.guests) >= 2
}

pub fn badminton_start() -> Badminton {
    Badminton { home: 0, guests: 0 }
}

pub fn badminton_point(game: &mut Badminton, for_home: bool) {
    if for_home {
        game.home += 1;
    } else {
        game.guests += 1;
    }
}

/// A game is over when one side is two points ahead with enough points, or has 30 points.
pub fn badminton_is_over(game: &Badminton) -> bool {
    let most = game.home.max(game.guests);
    most == 30 || most >= BADMINTON_POINTS_TO_WIN && game.home.abs_diff(game.guests) >= 2
}
