//! Rules for the tests themselves: sources are readable, and files are short and say what they are about.

use std::fs;
use std::path::Path;

use proc_macro2::{Literal, TokenStream, TokenTree};

use crate::support::modules::rust_files;

/// The Rust files below a folder of the package: paths with `/`, and texts.
fn files(dir: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = rust_files(&root.join(dir)).into_iter();
    files
        .map(|path| {
            let name = path.strip_prefix(root).expect("a path below");
            let name = name.display().to_string().replace('\\', "/");
            (name, fs::read_to_string(path).expect("a source"))
        })
        .collect()
}

/// The unit tests of a file in `src`; the whole file if it has nothing else.
fn unit_tests<'t>(name: &str, text: &'t str) -> &'t str {
    let only_tests = ["/tests.rs", "/tests/", "/fixture.rs", "/fixtures.rs"];
    if only_tests.iter().any(|part| name.contains(part)) {
        return text;
    }
    let start = text.find("#[cfg(test)]\nmod tests {");
    start.map_or("", |start| &text[start..])
}

/// All literals, including those in the arguments of macros.
fn literals(tokens: TokenStream) -> Vec<Literal> {
    let found = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Literal(literal) => vec![literal],
        TokenTree::Group(group) => literals(group.stream()),
        TokenTree::Ident(_) | TokenTree::Punct(_) => Vec::new(),
    });
    found.collect()
}

/// Whether a literal in one line of a test has several lines of source or TOML. `indoc!` can't write control characters.
fn hides_source(literal: &str) -> bool {
    let text = literal.replace(r"\\", "");
    let is_plain = text.starts_with('"');
    let has_control = [r"\r", r"\x", r"\u"].iter().any(|mark| text.contains(mark));
    let looks_like_source = ["=", ";", "#", "[", "//", r"{\n"]
        .iter()
        .any(|mark| text.contains(mark));
    let lines = text.matches(r"\n").count();
    is_plain && lines > 1 && looks_like_source && !has_control
}

#[test]
fn sources_in_tests_are_written_with_indoc() {
    let mut found = Vec::new();
    let units = files("src").into_iter();
    let units = units.map(|(name, text)| {
        let tests = unit_tests(&name, &text).to_owned();
        (name, tests)
    });
    for (name, text) in files("tests").into_iter().chain(units) {
        let tokens: TokenStream = text.parse().expect("a source that compiles");
        for literal in literals(tokens) {
            if hides_source(&literal.to_string()) {
                found.push(format!("{name}: {literal}"));
            }
        }
    }
    assert!(found.is_empty(), "use `indoc!` for these: {found:#?}");
}

#[test]
fn only_sources_of_several_lines_need_indoc() {
    for source in [
        r#""fn main() {\n    run();\n}\n""#,
        r#""[package]\nname = \"a\"\n""#,
        r##""# Title\n\nText.\n""##,
    ] {
        assert!(hides_source(source), "{source}");
    }
    for other in [
        r#""fn main() {}\n""#,
        r#""one\ntwo\nthree\n""#,
        r#""{first}\n{second}\n""#,
        r##""#\\n[\\n""##,
        r#""[a]\r\n[b]\r\n""#,
        r#"b"[a]\n\xff\n""#,
    ] {
        assert!(!hides_source(other), "{other}");
    }
}

#[test]
fn test_files_are_short_and_say_what_they_are_about() {
    for (name, text) in files("tests") {
        assert!(text.starts_with("//! "), "{name} opens with its theme");
        let lines = text.lines().count();
        assert!(lines <= 400, "{name} has {lines} lines");
    }
}
