//! `Patterns`: which paths are meant, by patterns such as `src/**`. `*` stays inside one folder, as in a shell and in .gitignore.

use std::sync::Arc;

use glob::{MatchOptions, Pattern};

const OPTIONS: MatchOptions = MatchOptions {
    case_sensitive: true,
    require_literal_separator: true,
    require_literal_leading_dot: false,
};

/// Patterns for paths with `/`; a clone shares them.
#[derive(Clone, Debug, Default)]
pub struct Patterns(Arc<[Pattern]>);

impl Patterns {
    /// Whether one of them matches a path.
    pub fn is_match(&self, path: &str) -> bool {
        self.0
            .iter()
            .any(|pattern| pattern.matches_with(path, OPTIONS))
    }
}

impl FromIterator<Pattern> for Patterns {
    fn from_iter<I: IntoIterator<Item = Pattern>>(patterns: I) -> Self {
        Self(patterns.into_iter().collect())
    }
}

/// Reads a pattern, or says in a few words why it is none.
pub fn pattern(text: &str) -> Result<Pattern, String> {
    // Elsewhere they mean a choice, and here nothing.
    if text.contains(['{', '}']) {
        return Err("holds a brace: write one pattern for each choice".to_owned());
    }
    Pattern::new(text).map_err(|fault| format!("is not a pattern: {}", fault.msg))
}

/// A pattern that matches just this text.
pub fn escaped(text: &str) -> String {
    Pattern::escape(text)
}

/// Whether a text that was read as a pattern before matches a path; one that is none matches nothing.
pub fn is_match(text: &str, path: &str) -> bool {
    pattern(text).is_ok_and(|pattern| pattern.matches_with(path, OPTIONS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stays_in_its_folder_and_two_go_deeper() {
        let matches = |pattern, path| is_match(pattern, path);
        assert!(matches("src/*.rs", "src/lib.rs") && !matches("src/*.rs", "src/a/b.rs"));
        assert!(matches("src/**", "src/lib.rs") && matches("src/**", "src/a/.b"));
        assert!(!matches("src/**", "tests/a.rs") && !matches("src/**", "other/src/lib.rs"));
        assert!(matches("**", "a/b/c") && matches("**/*.rs", "a/b/c.rs"));
        assert!(matches("**/*.rs", "c.rs") && matches("src/**/mod.rs", "src/mod.rs"));
        assert!(matches("case?.rs", "case1.rs") && !matches("case?.rs", "case/.rs"));
        assert!(matches("case[12].rs", "case2.rs") && !matches("case[!12].rs", "case2.rs"));
        assert!(matches(&escaped("a[1].rs"), "a[1].rs"));
    }

    #[test]
    fn what_is_no_pattern_matches_nothing() {
        for text in ["a[", "src/**.rs", "src/{a,b}.rs"] {
            assert!(!is_match(text, text), "{text}");
            assert!(pattern(text).is_err(), "{text}");
        }
    }
}
