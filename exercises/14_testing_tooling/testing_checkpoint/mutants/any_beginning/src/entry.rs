//! Reads a line that only ends with an entry.

use std::fmt::{Display, Formatter, Result as Formatted};
use std::str::FromStr;
use std::sync::LazyLock;

use regex::Regex;
use serde::{Deserialize, Serialize};

use crate::Night;

static LINE: LazyLock<Regex> = LazyLock::new(|| {
    let line = r"(?x)
        (?<night> [0-9-]+ )
        \x20 (?<object> \S+ )
        (?: \x20 (?<magnitude> -?[0-9]+\.[0-9] ) )?
        (?: \x20 \( (?<notes> [^)]+ ) \) )?
    $";
    Regex::new(line).expect("a regex")
});

/// What was seen in one night. As text: `2026-03-14 Sirius -1.5 (blue; very low)`. In JSON, a brightness that is
/// missing isn't written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    pub night: Night,
    /// A name without spaces.
    pub object: String,
    /// The brightness, with one decimal: the smaller, the brighter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub magnitude: Option<f64>,
    pub notes: Vec<String>,
}

impl FromStr for Entry {
    type Err = String;

    fn from_str(line: &str) -> Result<Entry, String> {
        let wrong = || format!("{line} is not an entry");
        let parts = LINE.captures(line).ok_or_else(wrong)?;
        let part = |name: &str| parts.name(name).map(|part| part.as_str());
        let notes = part("notes")
            .into_iter()
            .flat_map(|notes| notes.split("; "));
        Ok(Entry {
            night: parts["night"].parse()?,
            object: parts["object"].to_string(),
            magnitude: part("magnitude").and_then(|magnitude| magnitude.parse().ok()),
            notes: notes.map(String::from).collect(),
        })
    }
}

impl Display for Entry {
    fn fmt(&self, f: &mut Formatter<'_>) -> Formatted {
        write!(f, "{} {}", self.night, self.object)?;
        if let Some(magnitude) = self.magnitude {
            write!(f, " {magnitude:.1}")?;
        }
        if !self.notes.is_empty() {
            write!(f, " ({})", self.notes.join("; "))?;
        }
        Ok(())
    }
}
