//! The documents are correct: the commands that they show exist, and their links aren't dead.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::support::{Ran, runner};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn document(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap_or_else(|_| panic!("{name} is missing"))
}

#[test]
fn the_changelog_has_a_section_for_this_version() {
    let heading = format!("## {}", env!("CARGO_PKG_VERSION"));
    let changelog = document("CHANGELOG.md");
    let is_there = changelog
        .lines()
        .any(|line| line.replace(['[', ']'], "").starts_with(&heading));
    assert!(is_there, "no {heading:?} in CHANGELOG.md");
}

/// The commands in a document: the words after `runner` in code.
fn typed(text: &str) -> BTreeSet<Vec<String>> {
    let mut pieces = Vec::new();
    let mut is_block = false;
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => is_block = true,
            Event::End(TagEnd::CodeBlock) => is_block = false,
            Event::Code(code) => pieces.push(code.into_string()),
            Event::Text(code) if is_block => {
                let lines = code.lines().flat_map(|line| line.split("&&"));
                pieces.extend(lines.map(str::to_owned));
            }
            _ => {}
        }
    }
    let command = |piece: &String| {
        let piece = piece.trim().trim_start_matches("- run: ");
        let piece = piece.trim_start_matches("$ ");
        let command = piece
            .strip_prefix("runner ")
            .or_else(|| piece.strip_prefix("cargo run -- "))?;
        let words = command.split('#').next().unwrap_or_default();
        Some(words.split_whitespace().map(str::to_owned).collect())
    };
    pieces.iter().filter_map(command).collect()
}

#[test]
fn the_commands_and_options_that_the_documents_name_exist() {
    for name in [
        "README.md",
        "CONTRIBUTING.md",
        "ARCHITECTURE.md",
        "docs/grading.md",
        "deploy/slurm/README.md",
        "deploy/gradescope/README.md",
    ] {
        let typed = typed(&document(name));
        assert!(!typed.is_empty(), "{name} shows how to use it");
        for words in typed {
            let is_verb = |word: &&String| word.bytes().all(|byte| byte.is_ascii_lowercase());
            let has_verbs = ["dev", "progress"].contains(&words[0].as_str());
            let depth = if has_verbs { 2 } else { 1 };
            let verbs: Vec<&String> = words.iter().take(depth).take_while(is_verb).collect();
            let mut command = runner();
            let help = Ran::by(command.args(&verbs).arg("--help"));
            assert_eq!(help.code, Some(0), "{name} names {words:?}");
            for option in words.iter().filter_map(|word| {
                let word = word.trim_matches(['[', ']']);
                word.starts_with("--").then(|| word.split('=').next())?
            }) {
                assert!(
                    help.stdout.contains(option),
                    "{name} names {option} of {words:?}"
                );
            }
        }
    }
}

#[test]
fn the_documents_have_no_dead_links() {
    for name in [
        "README.md",
        "CONTRIBUTING.md",
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "SECURITY.md",
        "docs/grading.md",
        "deploy/slurm/README.md",
        "deploy/kubernetes/README.md",
        "deploy/github/README.md",
        "deploy/gradescope/README.md",
    ] {
        let folder = root().join(name);
        let folder = folder.parent().expect("a folder");
        let text = document(name);
        let targets = Parser::new(&text).filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                Some(dest_url)
            }
            _ => None,
        });
        for target in targets.filter(|target| !target.contains("://")) {
            let path = target.split('#').next().unwrap_or_default();
            assert!(
                path.is_empty() || folder.join(path).exists(),
                "{name} links to {target}"
            );
        }
    }
}
