use toolchain3::TOOLCHAIN_FILE;

/// The lines of the file without comments and spaces. TOML allows `'` in place of `"`.
fn lines() -> Vec<String> {
    let lines = TOOLCHAIN_FILE.lines();
    let kept = lines.map(|line| line.split('#').next().unwrap_or(""));
    kept.map(|line| line.replace([' ', '\t'], "").replace('\'', "\""))
        .filter(|line| !line.is_empty())
        .collect()
}

/// What is written after `key =`: for a list also its further lines, up to the `]`.
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

/// The texts of a list, sorted, with their quotes.
fn list(key: &str) -> Vec<String> {
    let value = value(key);
    let inside = value.trim_start_matches('[').trim_end_matches(']');
    let mut texts: Vec<String> = inside.split(',').map(String::from).collect();
    texts.retain(|text| !text.is_empty());
    texts.sort();
    texts
}

#[test]
fn the_release_is_fixed() {
    assert_eq!(
        value("channel"),
        "\"1.85.0\"",
        "a channel such as `stable` becomes a newer release every six weeks"
    );
}

#[test]
fn the_profile_is_minimal() {
    assert_eq!(
        value("profile"),
        "\"minimal\"",
        "`profile` is a text in quotes, on a line of its own"
    );
}

#[test]
fn the_components_are_there() {
    assert_eq!(
        list("components"),
        ["\"clippy\"", "\"rustfmt\""],
        "`components` is a list of the two tools that the team agreed on, each in quotes"
    );
}

#[test]
fn the_target_is_there() {
    assert_eq!(
        list("targets"),
        ["\"wasm32-unknown-unknown\""],
        "`targets` is a list too, even with one text in it"
    );
}

#[test]
fn everything_belongs_to_the_table_toolchain() {
    let tables: Vec<String> = lines();
    let tables: Vec<&String> = tables.iter().filter(|line| line.starts_with('[')).collect();
    assert!(
        lines().first() == Some(&"[toolchain]".to_string()) && tables.len() == 1,
        "rustup reads these lines only below `[toolchain]`"
    );
}
