//! `Patterns`: path patterns such as `src/**`. As in a shell and in .gitignore, `*` matches within one folder.

use std::sync::Arc;

use glob::{MatchOptions, Pattern};

const OPTIONS: MatchOptions = MatchOptions {
    case_sensitive: true,
    require_literal_separator: true,
    require_literal_leading_dot: false,
};

/// Patterns for paths with `/`. Cloning is cheap.
#[derive(Clone, Debug, Default)]
pub struct Patterns(Arc<[Pattern]>);

impl Patterns {
    /// Whether any of them matches a path.
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

/// Parses a pattern. The error continues a sentence that begins with the pattern.
pub fn pattern(text: &str) -> Result<Pattern, String> {
    // Other tools treat braces as alternatives; here they would match literally.
    if text.contains(['{', '}']) {
        return Err("contains a brace: write one pattern for each alternative".to_owned());
    }
    Pattern::new(text).map_err(|fault| format!("isn't a valid pattern: {}", fault.msg))
}

/// A pattern that matches exactly this text.
pub fn escaped(text: &str) -> String {
    Pattern::escape(text)
}

/// Whether a pattern matches a path. An invalid pattern matches nothing.
pub fn is_match(text: &str, path: &str) -> bool {
    pattern(text).is_ok_and(|pattern| pattern.matches_with(path, OPTIONS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_star_stays_in_its_folder_and_two_go_deeper() {
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
    fn an_invalid_pattern_matches_nothing() {
        for text in ["a[", "src/**.rs", "src/{a,b}.rs"] {
            assert!(!is_match(text, text), "{text}");
            assert!(pattern(text).is_err(), "{text}");
        }
    }
}
