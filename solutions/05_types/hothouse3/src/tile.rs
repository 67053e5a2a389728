//! The state of a door is data of its variant, so no other tile can be "open".

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
