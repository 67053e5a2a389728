//! Attributes on the struct hold for all fields, those on a field for this one. `default` alone takes
//! `Default`; with a path, it calls a function. No line of code reads or writes JSON, so the same struct
//! can be saved as anything else.

use serde::{Deserialize, Serialize};

/// What a game saves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
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
