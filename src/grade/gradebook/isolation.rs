//! `Isolation`: which layers confined the code under test.

use serde::{Deserialize, Serialize};

/// What confined the code under test.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
pub struct Isolation {
    /// Whether a required layer was missing. Then every row and page must say so.
    pub weak: bool,
    /// All layers, from the outermost.
    pub layers: Vec<IsolationLayer>,
}

impl Isolation {
    /// In one word, for every row: `full` or `weak`.
    pub fn strength(&self) -> &'static str {
        if self.weak { "weak" } else { "full" }
    }
}

/// One layer.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct IsolationLayer {
    pub name: String,
    pub state: LayerState,
    /// Whether grading needs it.
    pub required: bool,
    /// Why it isn't enforced; empty if it is.
    pub why: String,
}

/// Whether a layer works on this machine.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LayerState {
    Enforced,
    Partial,
    Absent,
}
