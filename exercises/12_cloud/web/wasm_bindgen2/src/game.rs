//! A game with discs: two players drop them into seven columns, in turns, and four in a row win. It's plain Rust, and knows
//! nothing of web pages. There's nothing to do here.

pub const COLUMNS: usize = 7;
pub const ROWS: usize = 6;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Player {
    Red,
    Yellow,
}

/// Why a disc can't be dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mistake {
    NoSuchColumn,
    Full,
    Over,
}

/// The discs, by column and from below.
#[derive(Debug, Default)]
pub struct Board {
    columns: [Vec<Player>; COLUMNS],
    winner: Option<Player>,
}

impl Board {
    /// The disc at a position, where row 0 is the lowest.
    pub fn disc(&self, column: usize, row: usize) -> Option<Player> {
        self.columns.get(column)?.get(row).copied()
    }

    /// The player whose turn it is.
    pub fn turn(&self) -> Player {
        let discs: usize = self.columns.iter().map(Vec::len).sum();
        if discs.is_multiple_of(2) {
            Player::Red
        } else {
            Player::Yellow
        }
    }

    pub fn winner(&self) -> Option<Player> {
        self.winner
    }

    /// Drops a disc of the player whose turn it is.
    pub fn drop(&mut self, column: usize) -> Result<(), Mistake> {
        let player = self.turn();
        if self.winner.is_some() {
            return Err(Mistake::Over);
        }
        let discs = self.columns.get_mut(column).ok_or(Mistake::NoSuchColumn)?;
        if discs.len() == ROWS {
            return Err(Mistake::Full);
        }
        discs.push(player);
        let row = discs.len() - 1;
        if [(0, 1), (1, 0), (1, 1), (1, -1)]
            .iter()
            .any(|it| self.in_a_row(column, row, *it) >= 4)
        {
            self.winner = Some(player);
        }
        Ok(())
    }

    /// How many discs of the same player are on a line through this one.
    fn in_a_row(&self, column: usize, row: usize, (right, up): (isize, isize)) -> usize {
        let same = |steps: isize| {
            let column = column.checked_add_signed(right * steps)?;
            let row = row.checked_add_signed(up * steps)?;
            self.disc(column, row)
        };
        let player = same(0);
        let ahead = (1_isize..).take_while(|steps| same(*steps) == player);
        let behind = (1_isize..).take_while(|steps| same(-*steps) == player);
        1 + ahead.count() + behind.count()
    }
}
