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

pub struct Badminton {
    home: u32,
    guests: u32,
}

impl Badminton {
    pub const POINTS_TO_WIN: u32 = 21;

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

    /// A game is over when one side is two points ahead with enough points, or has 30 points.
    pub fn is_over(&self) -> bool {
        let most = self.home.max(self.guests);
        most == 30 || most >= Self::POINTS_TO_WIN && self.home.abs_diff(self.guests) >= 2
    }
}

pub fn badminton_point(game: &mut Badminton, for_home: bool) {
    game.point(for_home);
}
