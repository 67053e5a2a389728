//! A toy for a web page: you paint sand, water and stone, and see what becomes of them. The page is there already, in
//! `page/index.html`. What is missing is the WebAssembly module that it draws.
//!
//! The simulation is ordinary Rust, and so are its tests. Each stage adds something. The head of its test file says
//! what, and `runner` shows it. In the end, your module runs in a browser.

use std::fmt;

/// What a cell can be filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Material {
    Air,
    Sand,
    Water,
    Stone,
}

/// A box of cells, seen from the side. Row 0 is the highest one.
pub struct Sandpit {
    width: u16,
    height: u16,
    /// Row by row, from the left.
    cells: Vec<Material>,
}

impl Sandpit {
    /// A pit full of air.
    pub fn new(width: u16, height: u16) -> Self {
        let count = usize::from(width) * usize::from(height);
        Self {
            width,
            height,
            cells: vec![Material::Air; count],
        }
    }

    /// What a cell is filled with, or `None` outside the pit.
    pub fn get(&self, column: i32, row: i32) -> Option<Material> {
        todo!()
    }

    /// Fills a cell. Outside the pit, that changes nothing.
    pub fn put(&mut self, column: i32, row: i32, material: Material) {
        todo!()
    }

    /// How many cells are filled with this.
    pub fn count(&self, material: Material) -> usize {
        todo!()
    }
}

impl fmt::Display for Sandpit {
    /// A line per row.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        todo!()
    }
}
