//! `Student`: who a submission belongs to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Who a submission belongs to.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Student {
    /// Unique in the class.
    pub id: String,
    /// The name of the submission's folder, file or repository.
    pub entry: String,
    /// Empty if there's no roster.
    pub name: String,
    pub section: String,
    /// All columns of the roster, as they're named there: `SIS Login ID`.
    pub columns: BTreeMap<String, String>,
}

/// Whether a student is on the roster, and handed something in.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// They handed something in.
    Submitted,
    /// They're on the roster, and there's no submission.
    Missing,
    /// There's a submission, and the roster doesn't list them.
    Unknown,
}
