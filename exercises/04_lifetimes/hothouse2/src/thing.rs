//! A thing that you can carry, and the position where you find it. Some things have a key inside.

use crate::Key;

pub struct Thing {
    name: String,
    row: usize,
    column: usize,
    key: Option<Key>,
}

impl Thing {
    pub fn new(name: &str, row: usize, column: usize) -> Thing {
        Thing {
            name: name.to_string(),
            row,
            column,
            key: None,
        }
    }

    pub fn with_key(mut self, key: Key) -> Thing {
        self.key = Some(key);
        self
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    pub fn is_at(&self, row: usize, column: usize) -> bool {
        self.row == row && self.column == column
    }

    pub fn is_near(&self, row: usize, column: usize, reach: usize) -> bool {
        self.row.abs_diff(row) <= reach && self.column.abs_diff(column) <= reach
    }

    /// Changes the position of the thing.
    pub fn put_at(&mut self, row: usize, column: usize) {
        self.row = row;
        self.column = column;
    }
}
