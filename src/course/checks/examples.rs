//! Documentation examples, which `cargo test` runs.

use crate::course::syntax::markdown;
use crate::course::syntax::rust;

/// Whether a source may contain examples that rustdoc runs. A wrong "yes" costs only time.
pub fn may_hold_examples(source: &str) -> bool {
    match documentation(source) {
        Some(texts) => texts.iter().any(|text| holds_example(text)),
        None => true,
    }
}

fn holds_example(text: &str) -> bool {
    let blocks = markdown::code_blocks(text);
    blocks
        .iter()
        .any(|block| block.info.as_deref().is_none_or(markdown::is_rust))
}

/// The documentation of each item. `None` if some of it comes from elsewhere (`include_str!`), or if the source isn't Rust.
fn documentation(source: &str) -> Option<Vec<String>> {
    let tokens = rust::tokens(source)?;
    let mut texts = vec![String::new()];
    let mut previous = ["", "", ""];
    for token in &tokens {
        let comment = ["///", "//!", "/**", "/*!"]
            .iter()
            .find_map(|mark| token.text.strip_prefix(mark));
        let text = match (previous, comment) {
            (_, Some(comment)) => Some(comment.trim_end_matches("*/")),
            (["[" | "(" | ",", "doc", "="], None) => Some(token.string()?),
            _ => None,
        };
        match (text, texts.last_mut()) {
            (Some(text), Some(last)) => last.extend([text, "\n"]),
            // The tokens of an attribute separate two lines of the same text.
            (None, Some(last)) if !last.is_empty() && !is_attribute_token(token.text) => {
                texts.push(String::new());
            }
            _ => {}
        }
        previous = [previous[1], previous[2], token.text];
    }
    Some(texts.iter().map(|text| unindented(text)).collect())
}

fn is_attribute_token(token: &str) -> bool {
    matches!(token, "#" | "!" | "[" | "]" | "doc" | "=")
}

/// The text without the indentation that all its lines share.
fn unindented(text: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let lines = || text.lines();
    let shared = lines()
        .filter(|line| !line.trim().is_empty())
        .map(indent)
        .min()
        .unwrap_or(0);
    lines()
        .flat_map(|line| [line.get(shared..).unwrap_or_default(), "\n"])
        .collect()
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::may_hold_examples;

    #[test]
    fn examples_are_found_in_every_form() {
        for source in [
            indoc! {"
                /// ```
                /// a();
                /// ```
                fn a() {}"},
            indoc! {"
                /// Words.
                /// ~~~~ should_panic
                /// a();
                fn a() {}"},
            indoc! {"
                /** ~~~
                 a();
                 ~~~ */ fn a() {}"},
            indoc! {"
                /**
                 * ```
                 * a();
                 * ```
                 */
                fn a() {}"},
            indoc! {"
                //! Words.
                //!
                //!     indented();
            "},
            indoc! {"
                mod a {
                    ///     a();
                    ///
                    /// Words.
                    fn a() {}
                }"},
            indoc! {"
                /// - A point:
                ///   ```rust,no_run
                ///   a();
                ///   ```
                fn a() {}"},
            "#[doc = \"```\"] #[doc = \"a();\"] fn a() {}",
            "#[cfg_attr(all(), doc = r\"```\")] fn a() {}",
            "#[doc = \"\\n\\n    a();\"] fn a() {}",
            "#![doc = include_str!(\"../README.md\")]",
            "#![doc=include_str!(\"../README.md\")]",
            "macro_rules! a { ($doc:expr) => { #[doc = $doc] fn a() {} } }",
            "/// This doesn't parse\nfn a( {",
        ] {
            assert!(may_hold_examples(source), "{source}");
        }
    }

    #[test]
    fn plain_comments_are_not_examples() {
        for source in [
            indoc! {"
                /// Words.
                // ` one `
                fn a() {}
            "},
            indoc! {"
                // ```
                // a();
                // ```
                fn a() {}"},
            indoc! {"
                /// ```text
                /// words
                /// ```
                fn a() {}"},
            indoc! {"
                /// ```toml
                /// a = 1
                /// ```
                fn a() {}"},
            "///     one line alone\nfn a() {}",
            indoc! {"
                /// Words that go
                ///     on in the next line
                fn a() {}"},
            indoc! {"
                /// One.
                fn a() {}
                ///     two
                fn b() {}"},
            "fn a() { let b = \"```\"; let c = r#\"/// ```\"#; let doc = 1; }",
            "#[doc(hidden)] #[doc(alias = \"b\")] fn a() {}",
        ] {
            assert!(!may_hold_examples(source), "{source}");
        }
    }
}
