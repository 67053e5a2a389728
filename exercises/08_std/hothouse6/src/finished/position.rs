//! Where something is, and where a step leads.

use std::cmp::Ordering;
use std::error::Error;
use std::fmt;
use std::str::FromStr;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    North,
    East,
    South,
    West,
}

/// A position on the map. Row 0 is in the north, column 0 in the west.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Position {
    pub row: usize,
    pub column: usize,
}

/// A word that isn't a direction.
#[derive(Debug, PartialEq)]
pub struct NoDirection(String);

impl FromStr for Direction {
    type Err = NoDirection;

    fn from_str(word: &str) -> Result<Self, NoDirection> {
        match word {
            "n" | "north" => Ok(Self::North),
            "e" | "east" => Ok(Self::East),
            "s" | "south" => Ok(Self::South),
            "w" | "west" => Ok(Self::West),
            _ => Err(NoDirection(String::from(word))),
        }
    }
}

impl fmt::Display for NoDirection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a direction", self.0)
    }
}

impl Error for NoDirection {}

impl Direction {
    #[must_use]
    pub fn opposite(self) -> Self {
        match self {
            Self::North => Self::South,
            Self::East => Self::West,
            Self::South => Self::North,
            Self::West => Self::East,
        }
    }
}

impl Position {
    /// The directions that lead closer to the other position: north or south first, then east or west. `None` if it's in
    /// the same row, or in the same column.
    pub fn ways_to(self, other: Self) -> [Option<Direction>; 2] {
        let vertical = match self.row.cmp(&other.row) {
            Ordering::Less => Some(Direction::South),
            Ordering::Equal => None,
            Ordering::Greater => Some(Direction::North),
        };
        let horizontal = match self.column.cmp(&other.column) {
            Ordering::Less => Some(Direction::East),
            Ordering::Equal => None,
            Ordering::Greater => Some(Direction::West),
        };
        [vertical, horizontal]
    }

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
