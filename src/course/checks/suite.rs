//! `fn case`, through which the tests of an exercise hand each case of a public suite to the learner's code.

use std::ops::Range;

use crate::course::syntax::rust;

/// Its parameters.
const PARAMETERS: [&str; 4] = ["name", "input", "expected", "got"];

/// Where the body of a source's `fn case(name, input, expected, got)` is, in bytes, without its braces; `None` if it has no such function.
pub fn body_of_case(source: &str) -> Option<Range<usize>> {
    let tokens = rust::tokens(source)?;
    let word = |at: usize| tokens.get(at).map_or("", |token| token.text);
    let is_open = |at: usize| matches!(word(at), "(" | "[" | "{");
    let is_closed = |at: usize| matches!(word(at), ")" | "]" | "}");
    // A path has two colons.
    let is_parameter = |at: usize| word(at + 1) == ":" && word(at + 2) != ":" && word(at) != ":";
    let mut depth = 0_usize;
    let mut named: Vec<&str> = Vec::new();
    let mut is_case = false;
    let mut start = None;
    for (at, token) in tokens.iter().enumerate() {
        match (depth, token.text) {
            (0, "fn") => is_case = word(at + 1) == "case",
            (0, ";") => is_case = false,
            (0, "{") if is_case => start = Some(token.range.end),
            (1, "}") if start.is_some() => {
                let body = start?..token.range.start;
                return (named == PARAMETERS).then_some(body);
            }
            (1, name) if is_case && start.is_none() && is_parameter(at) => named.push(name),
            _ => {}
        }
        if is_open(at) {
            depth += 1;
        } else if is_closed(at) {
            depth = depth.saturating_sub(1);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::body_of_case;

    #[test]
    fn the_function_is_found_by_its_name_and_its_parameters() {
        let source = indoc! {"
            fn cases() { case(1); }

            fn case(name: &std::path::Path, input: &str, expected: &str, got: impl FnOnce() -> String) {
                assert_eq!(got(), expected, \"{name:?}\");
            }

            fn after() {}
        "};
        let body = body_of_case(source).map(|range| source[range].trim());
        assert_eq!(body, Some("assert_eq!(got(), expected, \"{name:?}\");"));
    }

    #[test]
    fn any_other_function_is_left_alone() {
        for source in [
            "fn case(name: &str, input: &str, expected: &str) {}",
            "fn case(name: &str, expected: &str, input: &str, got: T) {}",
            "mod inner { fn case(name: &str, input: &str, expected: &str, got: T) {} }",
            "fn other(name: &str, input: &str, expected: &str, got: T) {}",
            "fn case(name: &str, input: &str, expected: &str, got: T);",
            "fn case( {",
        ] {
            assert_eq!(body_of_case(source), None, "{source}");
        }
    }
}
