//! Where something is, and where a step leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    North,
    East,
    South,
    West,
}

/// A position on the map. Row 0 is in the north, column 0 in the west.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub row: usize,
    pub column: usize,
}

impl Direction {
    pub fn read(word: &str) -> Option<Self> {
        match word {
            "n" | "north" => Some(Self::North),
            "e" | "east" => Some(Self::East),
            "s" | "south" => Some(Self::South),
            "w" | "west" => Some(Self::West),
            _ => None,
        }
    }
}

impl Position {
    /// One step in this direction. `None` if it would lead north of row 0 or west of column 0.
    #[must_use]
    pub fn toward(self, direction: Direction) -> Option<Self> {
        let Self { row, column } = self;
        match direction {
            Direction::North => row.checked_sub(1).map(|row| Self { row, column }),
            Direction::East => Some(Self {
                row,
                column: column + 1,
            }),
            Direction::South => Some(Self {
                row: row + 1,
                column,
            }),
            Direction::West => column.checked_sub(1).map(|column| Self { row, column }),
        }
    }

    /// Whether the other position is at most `reach` rows and columns away.
    pub fn is_near(self, other: Self, reach: usize) -> bool {
        self.row.abs_diff(other.row) <= reach && self.column.abs_diff(other.column) <= reach
    }
}
