//! Water flows to the side before it slides down.

mod brush;
pub mod exports;

use std::fmt;

/// What a cell can be filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Material {
    Air,
    Sand,
    Water,
    Stone,
}

impl Material {
    fn character(self) -> char {
        match self {
            Self::Air => '.',
            Self::Sand => 'o',
            Self::Water => '~',
            Self::Stone => '#',
        }
    }

    /// Red, green and blue.
    fn color(self) -> [u8; 3] {
        match self {
            Self::Air => [24, 24, 32],
            Self::Sand => [226, 190, 116],
            Self::Water => [70, 130, 200],
            Self::Stone => [110, 110, 110],
        }
    }

    fn is_shaded(self) -> bool {
        matches!(self, Self::Sand | Self::Water)
    }

    /// Whether what falls or flows into a cell with `other` gets in.
    fn displaces(self, other: Self) -> bool {
        other == Self::Air || (self == Self::Sand && other == Self::Water)
    }
}

/// A box of cells, seen from the side. Row 0 is the highest one.
pub struct Sandpit {
    width: i32,
    height: i32,
    cells: Vec<Material>,
    /// Which cells hold something that has moved in this step.
    has_moved: Vec<bool>,
    prefers_left: bool,
    pixels: Vec<u8>,
}

impl Sandpit {
    /// A pit full of air.
    pub fn new(width: u16, height: u16) -> Self {
        let count = usize::from(width) * usize::from(height);
        Self {
            width: width.into(),
            height: height.into(),
            cells: vec![Material::Air; count],
            has_moved: vec![false; count],
            prefers_left: true,
            pixels: vec![0; 4 * count],
        }
    }

    fn index(&self, column: i32, row: i32) -> Option<usize> {
        let is_inside = (0..self.width).contains(&column) && (0..self.height).contains(&row);
        is_inside.then(|| row as usize * self.width as usize + column as usize)
    }

    /// What a cell is filled with, or `None` outside the pit.
    pub fn get(&self, column: i32, row: i32) -> Option<Material> {
        Some(self.cells[self.index(column, row)?])
    }

    /// Fills a cell. Outside the pit, that changes nothing.
    pub fn put(&mut self, column: i32, row: i32, material: Material) {
        if let Some(index) = self.index(column, row) {
            self.cells[index] = material;
        }
    }

    /// How many cells are filled with this.
    pub fn count(&self, material: Material) -> usize {
        self.cells.iter().filter(|cell| **cell == material).count()
    }

    /// Lets everything move once.
    pub fn step(&mut self) {
        self.has_moved.fill(false);
        for row in (0..self.height).rev() {
            for column in 0..self.width {
                self.fall(column, row);
            }
        }
        self.prefers_left = !self.prefers_left;
    }

    /// Moves what is in this cell, if it can.
    fn fall(&mut self, column: i32, row: i32) {
        let Some(from) = self
            .index(column, row)
            .filter(|&from| !self.has_moved[from])
        else {
            return;
        };
        let side = if self.prefers_left { -1 } else { 1 };
        let ways = [(0, 1), (side, 1), (-side, 1), (side, 0), (-side, 0)];
        let material = self.cells[from];
        let open = match material {
            Material::Sand => &ways[..3],
            Material::Water => &[(0, 1), (side, 0), (-side, 0), (side, 1), (-side, 1)],
            Material::Air | Material::Stone => return,
        };
        let mut targets = open
            .iter()
            .filter_map(|(right, down)| self.index(column + right, row + down));
        if let Some(to) = targets.find(|&to| material.displaces(self.cells[to])) {
            self.cells.swap(from, to);
            self.has_moved[to] = true;
        }
    }

    /// Colors the pixels.
    pub fn draw(&mut self) {
        let (pixels, _) = self.pixels.as_chunks_mut::<4>();
        let rows = self.cells.chunks(self.width as usize).enumerate();
        let cells = rows.flat_map(|(row, cells)| {
            let columns = cells.iter().enumerate();
            columns.map(move |(column, material)| (material, (column + row) % 2 == 1))
        });
        for (pixel, (material, is_odd)) in pixels.iter_mut().zip(cells) {
            let darker = if is_odd && material.is_shaded() {
                12
            } else {
                0
            };
            let [red, green, blue] = material.color().map(|part| part - darker);
            *pixel = [red, green, blue, 255];
        }
    }

    /// The latest drawing: four bytes per cell, row by row. They never move.
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }
}

impl fmt::Display for Sandpit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for row in self.cells.chunks(self.width as usize) {
            let line: String = row.iter().map(|cell| cell.character()).collect();
            writeln!(f, "{line}")?;
        }
        Ok(())
    }
}
