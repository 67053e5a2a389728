//! `AssertionSource`: a call of `assert!` or its kin as it's written, with its arguments.

use crate::course::rust::SourceToken;
use crate::course::{may_be_too_deep, rust};

/// Words of the standard library with which expected values are written out.
const CONSTRUCTORS: [&str; 16] = [
    "vec",
    "from",
    "new",
    "to_string",
    "to_owned",
    "to_vec",
    "into",
    "true",
    "false",
    "as_str",
    "as_ref",
    "from_secs",
    "from_millis",
    "f32",
    "f64",
    "usize",
];

/// Names of values that are expected.
const EXPECTED: [&str; 4] = ["expected", "expect", "want", "wanted"];

/// A call of `assert!`, `assert_eq!` or `assert_ne!`.
pub struct AssertionSource<'s> {
    source: &'s str,
    /// How many values it's about. What comes after them is its message.
    values: usize,
    arguments: Vec<Vec<SourceToken<'s>>>,
}

impl<'s> AssertionSource<'s> {
    /// Reads a statement; `None` if it's something else.
    pub fn read(source: &'s str) -> Option<Self> {
        if may_be_too_deep(source.as_bytes()) {
            return None;
        }
        let mut tokens = rust::tokens(source)?.into_iter();
        let values = match tokens.next()?.text {
            "assert" | "debug_assert" => 1,
            "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => 2,
            _ => return None,
        };
        let is_call = tokens.next()?.text == "!" && tokens.next()?.text == "(";
        is_call.then(|| Self {
            source,
            values,
            arguments: arguments(tokens),
        })
    }

    /// The index of the expected side, the one that is written out where the other is computed; `None` if the source doesn't show it.
    pub fn expected_side(&self) -> Option<usize> {
        let [left, right, ..] = self.arguments.as_slice() else {
            return None;
        };
        match (is_written_out(left), is_written_out(right)) {
            (true, false) => Some(0),
            (false, true) => Some(1),
            _ => None,
        }
    }

    /// The call without its message, which is shown anyway; `None` if it has none.
    pub fn without_message(&self, ellipsis: &str) -> Option<String> {
        self.arguments
            .get(self.values)
            .filter(|message| !message.is_empty())?;
        let last = self.arguments.get(self.values - 1)?.last()?;
        Some(format!("{}, {ellipsis})", &self.source[..last.range.end]))
    }
}

/// The arguments of a call, from behind its opening bracket.
fn arguments<'s>(tokens: impl Iterator<Item = SourceToken<'s>>) -> Vec<Vec<SourceToken<'s>>> {
    let mut found = vec![Vec::new()];
    let mut depth = 0_usize;
    for token in tokens {
        match token.text {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" if depth == 0 => break,
            ")" | "]" | "}" => depth -= 1,
            "," if depth == 0 => {
                found.push(Vec::new());
                continue;
            }
            _ => {}
        }
        found
            .last_mut()
            .into_iter()
            .for_each(|argument| argument.push(token.clone()));
    }
    found
}

/// Whether the argument is made of literals, variants, and constructors only, or says by its name that it's expected.
fn is_written_out(argument: &[SourceToken<'_>]) -> bool {
    let argument: Vec<&str> = argument.iter().map(|token| token.text).collect();
    let is_field = |index: usize| {
        argument.get(index + 1) == Some(&":") && argument.get(index + 2) != Some(&":")
    };
    let names = argument.iter().filter(|token| is_word(token));
    if names.clone().count() == 1 && names.clone().all(|name| EXPECTED.contains(name)) {
        return true;
    }
    let is_constant = |(index, token): (usize, &&str)| {
        !is_word(token)
            || CONSTRUCTORS.contains(token)
            || token.starts_with(char::is_uppercase)
            || is_field(index)
    };
    !argument.is_empty() && argument.iter().enumerate().all(is_constant)
}

fn is_word(token: &str) -> bool {
    token.starts_with(|char: char| char.is_alphabetic() || char == '_')
        && !token.contains(['"', '\''])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expected_side(source: &str) -> Option<usize> {
        AssertionSource::read(source)?.expected_side()
    }

    #[test]
    fn the_message_is_left_out() {
        for (source, shown) in [
            ("assert!(a == b, \"not {a}\");", Some("assert!(a == b, …)")),
            (
                "assert_eq!(f(1, 2), [3, 4], \"{}, {}\", 1, 2);",
                Some("assert_eq!(f(1, 2), [3, 4], …)"),
            ),
            ("assert_eq!(a, b,);", None),
            ("assert!(a)", None),
        ] {
            let short = AssertionSource::read(source).and_then(|call| call.without_message("…"));
            assert_eq!(short.as_deref(), shown, "{source}");
        }
    }

    #[test]
    fn the_side_that_is_written_out_is_expected() {
        for (assertion, expected) in [
            ("assert_eq!(height(3), 4);", Some(1)),
            ("assert_eq!(4, height(3), \"of {}\", 3);", Some(0)),
            (
                "assert_eq!(moves(&[1, 2]), vec![Step::Up, Step::Down]);",
                Some(1),
            ),
            (
                "assert_eq!(find(\"a\"), Some(String::from(\"b\")));",
                Some(1),
            ),
            ("assert_eq!(place(), Point { x: 1, y: -2 });", Some(1)),
            ("assert_eq!(expected, transpose(&input));", Some(0)),
            ("assert_eq!(got, r#\"raw\"#);", Some(1)),
        ] {
            assert_eq!(expected_side(assertion), expected, "{assertion}");
        }
    }

    #[test]
    fn where_both_or_none_is_written_out_no_side_is_expected() {
        for assertion in [
            "assert_eq!(a.len(), b.len());",
            "assert_eq!(1, 2);",
            "assert_eq!(first",
            "check(1, 2)",
            "assert!(a == 1)",
        ] {
            assert_eq!(expected_side(assertion), None, "{assertion}");
        }
    }
}
