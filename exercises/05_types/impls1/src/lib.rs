//! A scoreboard for two games. Table tennis has its functions in an `impl` block. Badminton has them outside, so each
//! name has to say which game it belongs to.
//!
//! Move the constant and the three functions into an `impl` block for `Badminton`. The tests call
//! `Badminton::start()`, `game.point(true)` and `game.is_over()`, and read `Badminton::POINTS_TO_WIN`. The old names
//! should be gone. Inside the block, write `Self` for the type.

pub struct TableTennis {
    home: u32,
    guests: u32,
}

impl TableTennis {
    pub const POINTS_TO_WIN: u32 = 11;

    pub fn start() -> Self {
        Self { home: 0, guests: 0 }
    }

    pub fn point(&mut self, for_home: bool) {
        if for_home {
            self.home += 1;
        } else {
            self.guests += 1;
        }
    }

    /// A game is over when one side has enough points and is two points ahead.
    pub fn is_over(&self) -> bool {
        self.home.max(self.guests) >= Self::POINTS_TO_WIN && self.home.abs_diff(self.guests) >= 2
    }
}

pub const BADMINTON_POINTS_TO_WIN: u32 = 21;

pub struct Badminton {
    home: u32,
    guests: u32,
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
