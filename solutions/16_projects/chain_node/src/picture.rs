//! A picture is a list of rows, and the picture of a tree is made of those of its branches: each row gets something in
//! front of it, and what that is depends only on which branch and which row it is.

use crate::{Chain, Hash};

impl Chain {
    /// All blocks as a tree that grows to the right. The blocks that count are in the first row.
    pub fn draw(&self) -> String {
        let path = self.path();
        let rows = self.rows(path[0], &path);
        rows.into_iter().map(|row| row + "\n").collect()
    }

    /// The rows of a block and of everything after it.
    fn rows(&self, id: Hash, path: &[Hash]) -> Vec<String> {
        let mut children = self.children(id).to_vec();
        children.sort_by_key(|child| !path.contains(child));
        let Some(last) = children.last() else {
            let mark = if id == self.tip() { " *" } else { "" };
            return vec![format!("{id}{mark}")];
        };
        let mut rows = Vec::new();
        for child in &children {
            let (corner, line) = if child == last {
                ("     └─ ", "        ")
            } else {
                ("     ├─ ", "     │  ")
            };
            for (number, row) in self.rows(*child, path).into_iter().enumerate() {
                rows.push(match (rows.is_empty(), number) {
                    (true, _) => format!("{id} ── {row}"),
                    (false, 0) => format!("{corner}{row}"),
                    (false, _) => format!("{line}{row}"),
                });
            }
        }
        rows
    }
}
