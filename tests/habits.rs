//! The habits of the tests themselves: sources are readable where they are written, and files are short and say what they are about.

use std::fs;
use std::path::Path;

use proc_macro2::{Literal, TokenStream, TokenTree};

use crate::support::modules::rust_files;

/// The files below `tests`: path, and text.
fn files() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = rust_files(&root.join("tests")).into_iter();
    files
        .map(|path| {
            let name = path.strip_prefix(root).expect("a path below");
            let name = name.display().to_string();
            (name, fs::read_to_string(path).expect("a source"))
        })
        .collect()
}

/// All literals, those in the arguments of macros too.
fn literals(tokens: TokenStream) -> Vec<Literal> {
    let found = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Literal(literal) => vec![literal],
        TokenTree::Group(group) => literals(group.stream()),
        TokenTree::Ident(_) | TokenTree::Punct(_) => Vec::new(),
    });
    found.collect()
}

/// Whether a literal is several lines of source or TOML in one line of a test. `indoc!` cannot write control characters.
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
    for (name, text) in files() {
        let tokens: TokenStream = text.parse().expect("a source that compiles");
        for literal in literals(tokens) {
            if hides_source(&literal.to_string()) {
                let line = literal.span().start().line;
                found.push(format!("{name}:{line}: {literal}"));
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
    for (name, text) in files() {
        assert!(text.starts_with("//! "), "{name} opens with its theme");
        let lines = text.lines().count();
        assert!(lines <= 400, "{name} has {lines} lines");
    }
}
