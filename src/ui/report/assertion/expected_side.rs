//! Which side of an assertion is the expected one: the one that is written out where the other is computed.

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

/// The index of the expected side of `assert_eq!(left, right)`; `None` if the source doesn't show it.
pub fn expected_side(assertion: &str) -> Option<usize> {
    if may_be_too_deep(assertion.as_bytes()) {
        return None;
    }
    let tokens = rust::tokens(assertion)?;
    let texts: Vec<&str> = tokens.iter().map(|token| token.text).collect();
    let ["assert_eq" | "debug_assert_eq", "!", "(", rest @ ..] = texts.as_slice() else {
        return None;
    };
    let mut sides = arguments(rest).into_iter().map(is_written_out);
    match (sides.next()?, sides.next()?) {
        (true, false) => Some(0),
        (false, true) => Some(1),
        _ => None,
    }
}

/// The arguments of a call, from behind its opening bracket.
fn arguments<'a, 's>(tokens: &'a [&'s str]) -> Vec<&'a [&'s str]> {
    let mut found = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (index, token) in tokens.iter().enumerate() {
        match *token {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" if depth == 0 => {
                found.push(&tokens[start..index]);
                break;
            }
            ")" | "]" | "}" => depth -= 1,
            "," if depth == 0 => {
                found.push(&tokens[start..index]);
                start = index + 1;
            }
            _ => {}
        }
    }
    found
}

/// Whether the argument is made of literals, variants, and constructors only, or says by its name that it's expected.
fn is_written_out(argument: &[&str]) -> bool {
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
