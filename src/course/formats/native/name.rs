//! Names that folders, crates and test files can bear on every system.

/// What no crate can be called.
#[rustfmt::skip]
const KEYWORDS: [&str; 53] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut",
    "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "macro_rules",
];
/// What cargo or the standard library keep for themselves.
const TAKEN: [&str; 10] = [
    "alloc",
    "build",
    "core",
    "deps",
    "examples",
    "incremental",
    "proc_macro",
    "std",
    "target",
    "test",
];

/// What is wrong with the name of an exercise; `None` if it is good.
pub fn check_name(name: &str) -> Option<String> {
    let good = |character: char| {
        character.is_ascii_lowercase() || character.is_ascii_digit() || character == '_'
    };
    if !name.starts_with(|first: char| first.is_ascii_lowercase()) || !name.chars().all(good) {
        Some(format!(
            "`{name}` cannot name an exercise: it has to be lower-case letters a to z, digits and `_`, and begin with a letter"
        ))
    } else if KEYWORDS.contains(&name) {
        Some(format!(
            "`{name}` cannot name an exercise: it is a keyword of Rust"
        ))
    } else if TAKEN.contains(&name) {
        Some(format!(
            "`{name}` cannot name an exercise: cargo or the standard library use that name"
        ))
    } else if is_device(name) {
        Some(format!(
            "`{name}` cannot name an exercise: Windows has no folders of that name"
        ))
    } else {
        None
    }
}

/// What is wrong with the id of a level; `None` if it is good.
pub(super) fn fault_of_level(id: &str) -> Option<String> {
    let good =
        |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | '-');
    if id.contains(['/', '\\']) || id.starts_with('.') {
        Some(format!(
            "`{id}` cannot name a level: it is a path, and a level is one folder below `exercises`"
        ))
    } else if !id.starts_with(|first: char| first.is_ascii_alphanumeric()) || !id.chars().all(good)
    {
        Some(format!(
            "`{id}` cannot name a level: it has to be letters a to z, digits, `_` and `-`"
        ))
    } else if id == "target" || is_device(&id.to_ascii_lowercase()) {
        Some(format!(
            "`{id}` cannot name a level: cargo or Windows use that name"
        ))
    } else {
        None
    }
}

/// Whether Windows keeps the name for a device.
fn is_device(name: &str) -> bool {
    let numbered = |prefix: &str| {
        name.strip_prefix(prefix)
            .is_some_and(|rest| matches!(rest.as_bytes(), [b'0'..=b'9']))
    };
    matches!(name, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::{check_name, fault_of_level};

    #[test]
    fn names_that_crates_and_folders_can_bear_are_good() {
        for name in ["moves1", "a", "string_slices2", "com", "selfish"] {
            assert_eq!(check_name(name), None, "{name}");
        }
    }

    #[test]
    fn other_names_are_refused() {
        for name in [
            "", "1moves", "_moves", "Moves", "moves-1", "möve", "moves 1", "../moves", "match",
            "self", "test", "std", "com1",
        ] {
            assert!(check_name(name).is_some(), "{name}");
        }
    }

    #[test]
    fn a_level_is_one_folder() {
        for id in ["03_ownership", "intro", "A-1"] {
            assert_eq!(fault_of_level(id), None, "{id}");
        }
        for id in [
            "", ".", "..", "../up", "a/b", "a\\b", "/abs", ".hidden", "a b", "target", "NUL", "C:",
        ] {
            assert!(fault_of_level(id).is_some(), "{id}");
        }
    }
}
