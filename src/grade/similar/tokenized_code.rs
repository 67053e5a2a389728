//! `TokenizedCode`: one student's code for one exercise as a row of tokens, in which names and values don't count.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::course::{Files, is_rust, rust};

/// One token.
#[derive(Clone, Copy, Debug)]
pub(super) struct DocumentToken {
    /// The same for all names, and for all literals of a kind.
    pub kind: u64,
    /// The index of its file.
    pub file: usize,
    /// Its line, from 0.
    pub line: usize,
}

/// One student's code for one exercise.
#[derive(Clone, Debug)]
pub(super) struct TokenizedCode {
    /// Path and text.
    pub files: Vec<(String, String)>,
    pub tokens: Vec<DocumentToken>,
}

impl TokenizedCode {
    /// The tokens of all files that are text.
    pub(super) fn of(files: &Files) -> Self {
        let mut document = Self {
            files: Vec::new(),
            tokens: Vec::new(),
        };
        for (path, content) in files.iter() {
            if let Ok(text) = std::str::from_utf8(content) {
                document.add(path, text);
            }
        }
        document
    }

    fn add(&mut self, path: &str, text: &str) {
        let file = self.files.len();
        self.files.push((path.to_owned(), text.to_owned()));
        let ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
        let line_of = |at: usize| ends.partition_point(|end| *end < at);
        let tokens = if is_rust(path) {
            rust::tokens(text)
        } else {
            None
        };
        let mut add = |kind, line| self.tokens.push(DocumentToken { kind, file, line });
        if let Some(tokens) = tokens {
            for token in tokens.iter().filter(|token| !is_comment(token.text)) {
                add(hash_of(normalized(token.text)), line_of(token.range.start));
            }
            return;
        }
        // Not Rust, or not yet: words.
        for (line, text) in text.lines().enumerate() {
            for word in text.split_whitespace() {
                add(hash_of(word), line);
            }
        }
    }
}

fn hash_of(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Hashes of these kinds of tokens in a row.
pub(super) fn hash_of_row(tokens: &[DocumentToken]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for token in tokens {
        token.kind.hash(&mut hasher);
    }
    hasher.finish()
}

fn is_comment(text: &str) -> bool {
    text.starts_with("//") || text.starts_with("/*")
}

/// What counts of a token: keywords and punctuation as they are, names and literals only as such.
fn normalized(text: &str) -> &str {
    match text.chars().next() {
        Some('0'..='9') => "0",
        Some('"') => "\"",
        Some('\'') if text.len() > 1 => "'",
        Some(first) if first == '_' || first.is_alphabetic() => {
            if text.contains(['"', '\'']) {
                "\""
            } else if KEYWORDS.contains(&text) {
                text
            } else {
                "name"
            }
        }
        _ => text,
    }
}

/// Words that say what code does.
const KEYWORDS: [&str; 38] = [
    "Self", "as", "async", "await", "break", "const", "continue", "crate", "dyn", "else", "enum",
    "extern", "false", "fn", "for", "if", "impl", "in", "let", "loop", "match", "mod", "move",
    "mut", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "type",
    "unsafe", "use", "where", "while",
];
