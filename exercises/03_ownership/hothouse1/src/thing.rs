//! A thing that you can carry, and the position where you find it. It can't be copied.

pub struct Thing {
    name: String,
    row: usize,
    column: usize,
}

impl Thing {
    pub fn new(name: &str, row: usize, column: usize) -> Thing {
        Thing {
            name: name.to_string(),
            row,
            column,
        }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn is_at(&self, row: usize, column: usize) -> bool {
        self.row == row && self.column == column
    }

    /// Changes the position of the thing.
    pub fn put_at(&mut self, row: usize, column: usize) {
        self.row = row;
        self.column = column;
    }
}
