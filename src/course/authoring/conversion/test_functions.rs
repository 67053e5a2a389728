//! Finds the tests in a source by its tokens.

use std::ops::Range;

use crate::course::syntax::rust::{Attribute, SourceToken, attributes, tokens};

/// The names of the test functions, including those in modules and macros.
pub(super) fn names(source: &str) -> Vec<String> {
    let tokens = tokens(source).unwrap_or_default();
    let mut names = Vec::new();
    for attribute in attributes(&tokens).iter().filter(|found| is_test(found)) {
        let rest = &tokens[attribute.tokens.end..];
        // Between `#[test]` and `fn` there may be other attributes and keywords such as `async`, but no `{` or `;`.
        let head = rest
            .iter()
            .take_while(|token| !matches!(token.text, "{" | ";"));
        let name = head.skip_while(|token| token.text != "fn").nth(1);
        let is_name = |name: &&SourceToken<'_>| name.text != "$";
        names.extend(name.filter(is_name).map(|name| name.word().to_owned()));
    }
    names
}

/// Whether there is a test.
pub(super) fn any(source: &str) -> bool {
    attributes(&tokens(source).unwrap_or_default())
        .iter()
        .any(is_test)
}

/// Whether a test is ignored.
pub(super) fn any_ignored(source: &str) -> bool {
    attributes(&tokens(source).unwrap_or_default())
        .iter()
        .any(is_ignored)
}

/// Whether a source with tests has something that only exists with a feature.
pub(super) fn any_gated(source: &str) -> bool {
    let tokens = tokens(source).unwrap_or_default();
    let found = attributes(&tokens);
    let is_gate = |attribute: &Attribute<'_>| {
        let mut words = tokens[attribute.tokens.clone()].iter();
        attribute.name == "cfg" && words.any(|token| token.text == "feature")
    };
    found.iter().any(is_test) && found.iter().any(is_gate)
}

/// The source without `#[ignore]`, so that all tests count.
pub(super) fn all_counted(source: &str) -> String {
    let tokens = tokens(source).unwrap_or_default();
    let marks: Vec<Range<usize>> = attributes(&tokens)
        .iter()
        .filter(|found| is_ignored(found))
        .map(|found| {
            let marks = &tokens[found.tokens.clone()];
            let end = marks.last().map_or(0, |token| token.range.end);
            marks.first().map_or(end, |token| token.range.start)..end
        })
        .collect();
    let mut text = source.to_owned();
    for mark in marks.into_iter().rev() {
        text.replace_range(with_line(source, mark), "");
    }
    text
}

/// The whole line of a range if there is nothing else on it; otherwise the range with the whitespace after it.
fn with_line(source: &str, place: Range<usize>) -> Range<usize> {
    let line = source[..place.start].rfind('\n').map_or(0, |end| end + 1);
    let after = &source[place.end..];
    let gap = after.len() - after.trim_start_matches([' ', '\t', '\r']).len();
    let ends_line = after[gap..].starts_with('\n');
    if ends_line && source[line..place.start].trim().is_empty() {
        line..place.end + gap + 1
    } else {
        place.start..place.end + gap
    }
}

fn is_test(attribute: &Attribute<'_>) -> bool {
    attribute.name == "test"
}

fn is_ignored(attribute: &Attribute<'_>) -> bool {
    attribute.name == "ignore"
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;

    const SOURCE: &str = indoc! {r##"
        // #[test] fn no() {}
        const TEXT: &str = "#[test] fn no() {}";

        #[test]
        fn plain() {}

        #[test] #[should_panic(expected = "{ fn no")] fn one_line() {}

        mod inner {
            #[ignore = "later; or never"]
            #[tokio::test(flavor = "current_thread")]
            pub(crate) async fn asynchronous() {}

            #[test] #[ignore] fn ignored() { let ignore = "#[ignore]"; }
        }

        macro_rules! case {
            ($name:ident) => {
                #[test]
                #[ignore]
                fn $name() {}
            };
        }

        #[cfg(test)]
        fn not_a_test() {}
    "##};

    #[test]
    fn tests_are_found_by_their_attributes() {
        assert_eq!(
            names(SOURCE),
            ["plain", "one_line", "asynchronous", "ignored"]
        );
        assert!(any(SOURCE) && any_ignored(SOURCE));
        assert!(!any(indoc! {"
            // #[test]
            #[cfg(test)]
            fn a() {}"}));
        assert!(!any_ignored(
            "/* #[ignore] */ #[test] fn a() { b(\"#[ignore]\"); }"
        ));
    }

    #[test]
    fn tests_behind_a_feature_are_found() {
        let gate = "#[cfg(all(feature = \"bonus\", unix))]";
        assert!(any_gated(&format!("{gate} #[test] fn more() {{}}")));
        assert!(!any_gated(&format!("{gate}\nfn more() {{}}")));
        assert!(!any_gated("#[cfg(unix)] #[test] fn feature() {}"));
    }

    #[test]
    fn all_tests_count_once_ignore_is_removed() {
        let counted = SOURCE
            .replace("    #[ignore = \"later; or never\"]\n", "")
            .replace("#[test] #[ignore] fn", "#[test] fn")
            .replace("        #[ignore]\n", "");
        assert_eq!(all_counted(SOURCE), counted);
        assert_eq!(all_counted("fn a( {"), "fn a( {");
    }
}
