//! What a position of the map is made of.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tile {
    Moss,
    Glass,
    Pond,
    /// New: a door. An open one is drawn as `/`, a locked one as `+`.
    Door {
        is_open: bool,
    },
    /// New: the way out, drawn as `>`.
    Gate,
}

impl Tile {
    /// How the tile is drawn.
    pub fn symbol(self) -> char {
        match self {
            Self::Moss => '.',
            Self::Glass => '#',
            Self::Pond => '~',
        }
    }
}
