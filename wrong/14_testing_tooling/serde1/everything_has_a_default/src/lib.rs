//! Takes a default for whatever is missing.

use serde::{Deserialize, Serialize};

/// What a game saves.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Save {
    pub player: String,
    pub last_level: u32,
    #[serde(rename = "#")]
    pub seed: u64,
    #[serde(default = "three")]
    pub hints: u32,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub friends: Vec<String>,
    #[serde(skip)]
    pub is_open: bool,
}

fn three() -> u32 {
    3
}
