//! Lines of the form `key = "value"`, comments, and empty lines.

use crate::string::string;

const BLANKS: [char; 2] = [' ', '\t'];

/// The keys and values of a document; `None` if it isn't one.
pub fn pairs(document: &str) -> Option<Vec<(String, String)>> {
    let mut pairs = Vec::new();
    let mut rest = document;
    loop {
        rest = rest.trim_start_matches([' ', '\t', '\r', '\n']);
        if rest.is_empty() {
            return Some(pairs);
        }
        if rest.starts_with('#') {
            rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
            continue;
        }
        let is_of_key = |char: char| char.is_ascii_alphanumeric() || matches!(char, '_' | '-');
        let (key, after) = rest.split_at(rest.find(|char| !is_of_key(char))?);
        let after = after.trim_start_matches(BLANKS).strip_prefix('=')?;
        let (value, after) = string(after.trim_start_matches(BLANKS))?;
        if key.is_empty() {
            return None;
        }
        pairs.push((key.to_string(), value));
        rest = after.trim_start_matches(BLANKS);
        if !rest.is_empty() && !rest.starts_with(['\n', '#']) && !rest.starts_with("\r\n") {
            return None;
        }
    }
}
