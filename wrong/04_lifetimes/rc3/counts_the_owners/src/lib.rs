//! Counts the owners before it wipes.

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
        Rc::make_mut(&mut self.tiles).row[index] = tile;
    }

    /// Changes all tiles in place, and returns `true`. If a version shares them, it changes nothing and returns `false`.
    pub fn wipe(&mut self, tile: char) -> bool {
        if Rc::strong_count(&self.tiles) > 1 {
            return false;
        }
        let row = vec![tile; self.tiles.row.len()];
        self.tiles = Rc::new(Tiles { row });
        true
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
