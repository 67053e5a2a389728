//! Needs no raw pointer, but allocates a list of all rows.

pub struct Canvas {
    width: usize,
    pixels: Vec<char>,
}

/// Some columns of a canvas. It acts like a `&mut` to them.
pub struct Half<'canvas> {
    rows: Vec<&'canvas mut [char]>,
}

impl Canvas {
    pub fn new(width: usize, height: usize) -> Canvas {
        Canvas {
            width,
            pixels: vec!['.'; width * height],
        }
    }

    /// The left half and the right half. The right one gets the column in the middle.
    pub fn halves(&mut self) -> (Half<'_>, Half<'_>) {
        let rows = self.pixels.chunks_mut(self.width);
        let (left, right) = rows.map(|row| row.split_at_mut(row.len() / 2)).unzip();
        (Half { rows: left }, Half { rows: right })
    }

    pub fn lines(&self) -> Vec<String> {
        let rows = self.pixels.chunks(self.width);
        rows.map(|row| row.iter().collect()).collect()
    }
}

impl Half<'_> {
    /// The pixels of this half in one row, or `None` if there is no such row.
    pub fn row_mut(&mut self, row: usize) -> Option<&mut [char]> {
        self.rows.get_mut(row).map(|row| &mut **row)
    }
}
