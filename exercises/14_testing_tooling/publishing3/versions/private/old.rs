use std::sync::Arc;

/// The scores of a game.
#[derive(Clone, Default)]
pub struct Table {
    names: Arc<Vec<String>>,
}

impl Table {
    pub fn count(&self) -> usize {
        self.names.len()
    }
}
