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
    /// In one word, for every row: `full` if all layers were enforced, `weak` if a required one was missing, and otherwise `partial`.
    pub fn strength(&self) -> &'static str {
        let mut layers = self.layers.iter();
        if self.weak {
            "weak"
        } else if layers.all(|layer| layer.state == LayerState::Enforced) {
            "full"
        } else {
            "partial"
        }
    }

    /// The names of the layers, by how well they worked.
    pub fn by_state(&self) -> LayersByState {
        let names = |state: LayerState| {
            let layers = self.layers.iter().filter(|layer| layer.state == state);
            layers.map(|layer| layer.name.clone()).collect()
        };
        LayersByState {
            enforced: names(LayerState::Enforced),
            partial: names(LayerState::Partial),
            absent: names(LayerState::Absent),
        }
    }
}

/// The names of layers, by how well they worked.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
pub struct LayersByState {
    pub enforced: Vec<String>,
    pub partial: Vec<String>,
    pub absent: Vec<String>,
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
