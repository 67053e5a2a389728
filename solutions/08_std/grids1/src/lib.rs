//! A neighbor is a step away, so its position may not exist. `checked_add_signed` and `get` return `None` there, and
//! `?` inside the closure joins the two.

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
        let steps = [(-1, 0), (1, 0), (0, -1), (0, 1)];
        let neighbor = |(down, right)| {
            let row = row.checked_add_signed(down)?;
            let column = column.checked_add_signed(right)?;
            self.panes.get(row)?.get(column)
        };
        let neighbors = steps.into_iter().filter_map(neighbor);
        neighbors.filter(|pane| **pane == '*').count()
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
