use toolchain3::TOOLCHAIN_FILE;

/// The lines of the file without comments and spaces. TOML allows `'` instead of `"`.
fn lines() -> Vec<String> {
    let lines = TOOLCHAIN_FILE.lines();
    let kept = lines.map(|line| line.split('#').next().unwrap_or(""));
    kept.map(|line| line.replace([' ', '\t'], "").replace('\'', "\""))
        .filter(|line| !line.is_empty())
        .collect()
}

/// What is written after `key =`; for a list also its other lines, up to the `]`.
fn value(key: &str) -> String {
    let start = format!("{key}=");
    let mut value = String::new();
    for line in lines() {
        match line.strip_prefix(&start) {
            Some(begin) => value = begin.to_string(),
            None if value.starts_with('[') && !value.ends_with(']') => value.push_str(&line),
            None => {}
        }
    }
    value
}

/// A string without its quotes; empty if the key is missing.
fn text(value: &str) -> String {
    if value.is_empty() {
        return String::new();
    }
    let inside = value.strip_prefix('"').and_then(|v| v.strip_suffix('"'));
    inside.map_or(format!("{value} without quotes"), String::from)
}

/// The strings of a list, sorted.
fn list(key: &str) -> Vec<String> {
    let value = value(key);
    let inside = value.strip_prefix('[').and_then(|v| v.strip_suffix(']'));
    let items = inside.unwrap_or("").split(',');
    let mut texts: Vec<String> = items.filter(|item| !item.is_empty()).map(text).collect();
    texts.sort();
    texts
}

#[test]
fn the_release_is_fixed() {
    assert_eq!(
        text(&value("channel")),
        "1.85.0",
        "a channel such as `stable` becomes a newer release every six weeks"
    );
}

#[test]
fn the_profile_is_minimal() {
    assert_eq!(
        text(&value("profile")),
        "minimal",
        "`profile` is a string in quotes, on its own line"
    );
}

#[test]
fn the_components_are_there() {
    assert_eq!(
        list("components"),
        ["clippy", "rustfmt"],
        "`components` is a list of the two tools that the team agreed on, each in quotes"
    );
}

#[test]
fn the_target_is_there() {
    assert_eq!(
        list("targets"),
        ["wasm32-unknown-unknown"],
        "`targets` is a list as well, even with one string in it"
    );
}

/// How often the key is in the file.
fn times(key: &str) -> usize {
    let start = format!("{key}=");
    let mut lines = lines();
    lines.retain(|line| line.starts_with(&start));
    lines.len()
}

/// The lines that start a table.
fn tables() -> Vec<String> {
    let mut tables = lines();
    tables.retain(|line| line.starts_with('['));
    tables
}

#[test]
fn no_key_is_written_twice() {
    for key in ["channel", "profile", "components", "targets"] {
        assert!(
            times(key) <= 1,
            "rustup can't read a file that has `{key}` {} times",
            times(key)
        );
    }
}

#[test]
fn everything_belongs_to_the_table_toolchain() {
    assert!(
        lines().first() == tables().first() && tables() == ["[toolchain]"],
        "rustup reads these lines only below `[toolchain]`"
    );
}
