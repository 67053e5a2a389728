use toolchain3::TOOLCHAIN_FILE;

/// The file without its comments and blanks.
fn bare() -> String {
    let lines = TOOLCHAIN_FILE.lines();
    let kept = lines.map(|line| line.split('#').next().unwrap_or(""));
    kept.collect::<String>().split_whitespace().collect()
}

/// What is written after `key =`, between `open` and `close`.
fn value(key: &str, open: char, close: char) -> String {
    let file = bare();
    let start = format!("{key}={open}");
    let rest = file.split_once(&start).map_or("", |(_, rest)| rest);
    rest.split(close).next().unwrap_or("").to_string()
}

/// The texts of a list, sorted.
fn list(key: &str) -> Vec<String> {
    let inside = value(key, '[', ']').replace('"', "");
    let mut texts: Vec<String> = inside.split(',').map(String::from).collect();
    texts.retain(|text| !text.is_empty());
    texts.sort();
    texts
}

#[test]
fn the_release_is_fixed() {
    assert_eq!(
        value("channel", '"', '"'),
        "1.85.0",
        "a channel such as `stable` becomes a newer release every six weeks"
    );
}

#[test]
fn the_profile_is_minimal() {
    assert_eq!(value("profile", '"', '"'), "minimal", "`profile` is a text");
}

#[test]
fn the_components_are_there() {
    assert_eq!(
        list("components"),
        ["clippy", "rustfmt"],
        "`components` is a list of the two tools that the team agreed on"
    );
}

#[test]
fn the_target_is_there() {
    assert_eq!(
        list("targets"),
        ["wasm32-unknown-unknown"],
        "`targets` is a list too, even of one"
    );
}

#[test]
fn everything_belongs_to_the_table_toolchain() {
    assert!(
        bare().starts_with("[toolchain]"),
        "rustup reads these lines only below `[toolchain]`"
    );
}
