//! Reads `.rustlings-state.txt`: line 1 is a notice, line 3 is the current exercise, and after a blank line come the names of the exercises that
//! are done, one per line.

use crate::course::formats::reading::Imported;

/// The file's name, beside the course's manifest.
pub(super) const FILE: &str = ".rustlings-state.txt";

/// Parses the file, with any line endings.
pub(super) fn parse(content: &[u8]) -> Imported {
    let text = String::from_utf8_lossy(content);
    let mut lines = text.lines().skip(2).map(str::trim);
    let current = lines.next().filter(|name| !name.is_empty());
    Imported {
        current: current.map(str::to_owned),
        done: lines
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn names_are_found_with_any_line_endings() {
        let text = "DON'T EDIT THIS FILE!\n\ncrab2\n\ncrab1\nshrimp\n";
        for text in [
            text.to_owned(),
            text.replace('\n', "\r\n"),
            text.trim_end().to_owned(),
        ] {
            let imported = parse(text.as_bytes());
            assert_eq!(imported.current.as_deref(), Some("crab2"), "{text:?}");
            assert_eq!(imported.done, ["crab1", "shrimp"], "{text:?}");
        }
    }

    #[test]
    fn an_empty_or_truncated_file_has_no_progress() {
        for text in ["", "DON'T EDIT THIS FILE!\n", "DON'T EDIT THIS FILE!\n\n"] {
            assert_eq!(parse(text.as_bytes()), super::Imported::default());
        }
    }
}
