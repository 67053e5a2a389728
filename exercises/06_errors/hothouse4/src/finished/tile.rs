//! What a position of the map is made of.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tile {
    Moss,
    Glass,
    Pond,
    /// A door. An open one is drawn as `/`, a locked one as `+`.
    Door {
        is_open: bool,
    },
    /// The way out, drawn as `>`.
    Gate,
}

impl Tile {
    /// The tile that's drawn like this. `None` if there isn't one.
    pub fn read(symbol: char) -> Option<Self> {
        match symbol {
            '.' => Some(Self::Moss),
            '#' => Some(Self::Glass),
            '~' => Some(Self::Pond),
            '/' => Some(Self::Door { is_open: true }),
            '+' => Some(Self::Door { is_open: false }),
            '>' => Some(Self::Gate),
            _ => None,
        }
    }

    /// How the tile is drawn.
    pub fn symbol(self) -> char {
        match self {
            Self::Moss => '.',
            Self::Glass => '#',
            Self::Pond => '~',
            Self::Door { is_open: true } => '/',
            Self::Door { is_open: false } => '+',
            Self::Gate => '>',
        }
    }
}
