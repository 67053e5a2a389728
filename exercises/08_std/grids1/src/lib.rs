//! Frost grows on an old window with many small panes. In each minute, every pane with a frozen neighbor freezes, too.
//! Neighbors are above, below, to the left and to the right.
//!
//! The panes are a vector of rows, and a row is a vector of characters. `frozen_neighbors` works in the middle of the
//! window, but panics at its edges. Make it work everywhere.

/// A window: `*` is a frozen pane, and `.` is a clear one. All rows have the same length.
#[derive(Debug, Clone, PartialEq)]
pub struct Window {
    panes: Vec<Vec<char>>,
}

impl Window {
    pub fn new(rows: &[&str]) -> Window {
        Window {
            panes: rows.iter().map(|row| row.chars().collect()).collect(),
        }
    }

    /// How many neighbors of this pane are frozen.
    pub fn frozen_neighbors(&self, row: usize, column: usize) -> usize {
        let neighbors = [
            (row - 1, column),
            (row + 1, column),
            (row, column - 1),
            (row, column + 1),
        ];
        let mut frozen = 0;
        for (row, column) in neighbors {
            if self.panes[row][column] == '*' {
                frozen += 1;
            }
        }
        frozen
    }

    /// The window one minute later.
    pub fn grown(&self) -> Window {
        let mut later = self.clone();
        for (row, panes) in later.panes.iter_mut().enumerate() {
            for (column, pane) in panes.iter_mut().enumerate() {
                if self.frozen_neighbors(row, column) > 0 {
                    *pane = '*';
                }
            }
        }
        later
    }

    /// The window as a picture, one line per row.
    pub fn draw(&self) -> String {
        let rows: Vec<String> = self.panes.iter().map(|row| row.iter().collect()).collect();
        rows.join("\n")
    }
}
