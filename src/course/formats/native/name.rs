//! Names that are valid for folders, crates and test files on every system.

/// Keywords, which can't be crate names.
#[rustfmt::skip]
const KEYWORDS: [&str; 53] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut",
    "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "macro_rules",
];
/// Names that cargo or the standard library uses.
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

/// What is wrong with the name of an exercise; `None` if it's valid.
pub fn check_name(name: &str) -> Option<String> {
    fault_in("an exercise", name)
}

/// What is wrong with the name of a workspace in a level; `None` if it's valid.
pub fn check_workspace(name: &str) -> Option<String> {
    fault_in("a workspace", name)
}

fn fault_in(what: &str, name: &str) -> Option<String> {
    let good = |character: char| {
        character.is_ascii_lowercase() || character.is_ascii_digit() || character == '_'
    };
    if !name.starts_with(|first: char| first.is_ascii_lowercase()) || !name.chars().all(good) {
        Some(format!(
            "`{name}` can't be the name of {what}: use only lowercase letters a to z, digits and `_`, starting with a letter"
        ))
    } else if KEYWORDS.contains(&name) {
        Some(format!(
            "`{name}` can't be the name of {what}: it's a Rust keyword"
        ))
    } else if TAKEN.contains(&name) {
        Some(format!(
            "`{name}` can't be the name of {what}: cargo or the standard library uses that name"
        ))
    } else if is_device(name) {
        Some(format!(
            "`{name}` can't be the name of {what}: Windows doesn't allow folders with that name"
        ))
    } else {
        None
    }
}

/// What is wrong with the id of a level; `None` if it's valid.
pub(super) fn check_level_id(id: &str) -> Option<String> {
    let good =
        |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | '-');
    if id.contains(['/', '\\']) || id.starts_with('.') {
        Some(format!(
            "`{id}` can't be the name of a level: it's a path, but a level is a folder directly in `exercises`"
        ))
    } else if !id.starts_with(|first: char| first.is_ascii_alphanumeric()) || !id.chars().all(good)
    {
        Some(format!(
            "`{id}` can't be the name of a level: use only letters a to z, digits, `_` and `-`, starting with a letter or digit"
        ))
    } else if id == "target" || is_device(&id.to_ascii_lowercase()) {
        Some(format!(
            "`{id}` can't be the name of a level: cargo or Windows uses that name"
        ))
    } else {
        None
    }
}

/// Whether Windows reserves the name for a device.
fn is_device(name: &str) -> bool {
    let numbered = |prefix: &str| {
        name.strip_prefix(prefix)
            .is_some_and(|rest| matches!(rest.as_bytes(), [b'0'..=b'9']))
    };
    matches!(name, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::{check_level_id, check_name};

    #[test]
    fn names_that_crates_and_folders_can_have_are_valid() {
        for name in ["moves1", "a", "string_slices2", "com", "selfish"] {
            assert_eq!(check_name(name), None, "{name}");
        }
    }

    #[test]
    fn other_names_are_rejected() {
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
            assert_eq!(check_level_id(id), None, "{id}");
        }
        for id in [
            "", ".", "..", "../up", "a/b", "a\\b", "/abs", ".hidden", "a b", "target", "NUL", "C:",
        ] {
            assert!(check_level_id(id).is_some(), "{id}");
        }
    }
}
