//! In a level editor for a game, you draw a landscape with characters, and save versions of it. A version shares its
//! tiles with the editor, so `save` is cheap, however large the landscape is.
//!
//! `paint` doesn't compile: an `Rc` gives you no `&mut` to what others may be looking at. Two functions of `Rc` do:
//! if there are other owners, one makes a copy first, and the other one refuses. `paint` should copy the tiles, but only
//! if a version shares them. `wipe` should never copy.

mod tiles;

use std::rc::Rc;

pub use tiles::{Tiles, copies_made};

pub struct Editor {
    tiles: Rc<Tiles>,
    versions: Vec<Rc<Tiles>>,
}

impl Editor {
    pub fn new(landscape: &str) -> Editor {
        let row = landscape.chars().collect();
        Editor {
            tiles: Rc::new(Tiles { row }),
            versions: Vec::new(),
        }
    }

    /// Changes one tile. Saved versions stay as they are.
    pub fn paint(&mut self, index: usize, tile: char) {
        self.tiles.row[index] = tile;
    }

    /// Changes all tiles in place, and returns `true`. If a version shares them, it changes nothing and returns `false`.
    pub fn wipe(&mut self, tile: char) -> bool {
        todo!("change everything to {tile:?}")
    }

    pub fn save(&mut self) {
        self.versions.push(Rc::clone(&self.tiles));
    }

    /// Goes back to the newest version. There has to be one.
    pub fn undo(&mut self) {
        self.tiles = self.versions.pop().expect("a version was saved");
    }

    pub fn draw(&self) -> String {
        self.tiles.row.iter().collect()
    }
}
