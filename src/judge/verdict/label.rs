//! `Label`: what the compiler says about one place of an error about ownership.

use serde::{Deserialize, Serialize};

/// The errors whose labels are kept, because they tell who owns and who borrows.
pub const OWNERSHIP_CODES: [&str; 6] = ["E0382", "E0499", "E0502", "E0505", "E0506", "E0597"];

/// What the compiler says about one place.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct Label {
    /// Which part of the message it is.
    pub source: LabelSource,
    /// Where it is; `None` for a note about nothing in particular.
    pub place: Option<LabelPlace>,
    /// In the compiler's words; may be empty.
    pub text: String,
}

/// Which part of a compiler's message a label is.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LabelSource {
    /// It's on what is wrong.
    Primary,
    /// It's on what led to it.
    Secondary,
    /// It's a note below the message.
    Note,
}

/// The lines that a label is about. If they come from a macro, those where it's called.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct LabelPlace {
    /// As in `Diagnostic`.
    pub file: String,
    /// Starts at 1.
    pub line: u32,
    /// Starts at 1, in characters.
    pub column: u32,
    /// The last line, which is often the first.
    pub last_line: u32,
}
