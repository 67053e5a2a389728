//! `Difference`: where two values differ, as short as it can be said.

use std::collections::HashMap;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::debug_value::{DebugGroup, DebugValue};

/// One place where two values differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference<'t> {
    /// The way there from the whole value: `[4].region.inhabitants`; empty for the value itself.
    pub path: String,
    /// What differs.
    pub kind: DifferenceKind<'t>,
}

/// How two values differ at one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DifferenceKind<'t> {
    /// Both have something there.
    Changed {
        /// In the learner's value.
        yours: &'t str,
        /// In the other.
        expected: &'t str,
    },
    /// The learner's value lacks it.
    Missing(&'t str),
    /// Only the learner's value has it.
    Extra(&'t str),
    /// Both lists have the same items.
    Reordered {
        /// In the learner's value.
        yours: &'t str,
        /// In the other.
        expected: &'t str,
    },
}

/// All places where the values differ, in order.
pub fn differences<'t>(yours: &DebugValue<'t>, expected: &DebugValue<'t>) -> Vec<Difference<'t>> {
    let mut found = Vec::new();
    compare(String::new(), yours, expected, &mut found);
    found
}

fn compare<'t>(
    path: String,
    yours: &DebugValue<'t>,
    expected: &DebugValue<'t>,
    found: &mut Vec<Difference<'t>>,
) {
    if yours.text == expected.text {
        return;
    }
    let changed = |path| Difference {
        path,
        kind: DifferenceKind::Changed {
            yours: yours.text,
            expected: expected.text,
        },
    };
    let (Some(ours), Some(theirs)) = (&yours.group, &expected.group) else {
        found.push(changed(path));
        return;
    };
    if (ours.name, ours.open) != (theirs.name, theirs.open) {
        found.push(changed(path));
        return;
    }
    let before = found.len();
    if ours.open == '{' {
        compare_named(&path, ours, theirs, found);
    } else if ours.open == '[' && is_reordered(ours, theirs) {
        let (yours, expected) = (yours.text, expected.text);
        found.push(Difference {
            path: path.clone(),
            kind: DifferenceKind::Reordered { yours, expected },
        });
    } else if ours.items.len() == theirs.items.len() {
        for (index, (our, their)) in ours.items.iter().zip(&theirs.items).enumerate() {
            compare(
                at_index(&path, ours.open, index),
                &our.value,
                &their.value,
                found,
            );
        }
    } else if ours.open == '[' {
        compare_lists(&path, ours, theirs, found);
    }
    // The texts differ somewhere between the parts, or tuples have different lengths.
    if found.len() == before {
        found.push(changed(path));
    }
}

fn at_index(path: &str, open: char, index: usize) -> String {
    if open == '[' {
        format!("{path}[{index}]")
    } else {
        format!("{path}.{index}")
    }
}

fn texts<'t>(group: &DebugGroup<'t>) -> Vec<&'t str> {
    group.items.iter().map(|item| item.value.text).collect()
}

fn is_reordered(ours: &DebugGroup<'_>, theirs: &DebugGroup<'_>) -> bool {
    let [mut ours, mut theirs] = [texts(ours), texts(theirs)];
    if ours == theirs {
        return false;
    }
    ours.sort_unstable();
    theirs.sort_unstable();
    ours == theirs
}

/// Fields of a struct, entries of a map, or elements of a set: their order means nothing.
fn compare_named<'t>(
    path: &str,
    ours: &DebugGroup<'t>,
    theirs: &DebugGroup<'t>,
    found: &mut Vec<Difference<'t>>,
) {
    let is_map = ours.name.is_empty();
    let name = |key: Option<&str>| match key {
        Some(key) if is_map => format!("{path}[{key}]"),
        Some(key) => format!("{path}.{key}"),
        None => path.to_owned(),
    };
    // Elements of a set are their own keys.
    let keyed = |group: &DebugGroup<'t>| -> HashMap<&'t str, DebugValue<'t>> {
        let items = group.items.iter();
        items
            .map(|item| (item.key.unwrap_or(item.value.text), item.value.clone()))
            .collect()
    };
    let (our_values, their_values) = (keyed(ours), keyed(theirs));
    for item in &ours.items {
        let key = item.key.unwrap_or(item.value.text);
        match their_values.get(key) {
            Some(expected) => compare(name(item.key), &item.value, expected, found),
            None => found.push(Difference {
                path: name(item.key),
                kind: DifferenceKind::Extra(item.value.text),
            }),
        }
    }
    for item in &theirs.items {
        if !our_values.contains_key(item.key.unwrap_or(item.value.text)) {
            found.push(Difference {
                path: name(item.key),
                kind: DifferenceKind::Missing(item.value.text),
            });
        }
    }
}

/// Lists of different lengths: what was left out, and what is too much.
fn compare_lists<'t>(
    path: &str,
    ours: &DebugGroup<'t>,
    theirs: &DebugGroup<'t>,
    found: &mut Vec<Difference<'t>>,
) {
    let extra = |index: usize| Difference {
        path: at_index(path, '[', index),
        kind: DifferenceKind::Extra(ours.items[index].value.text),
    };
    let missing = |index: usize| Difference {
        path: at_index(path, '[', index),
        kind: DifferenceKind::Missing(theirs.items[index].value.text),
    };
    for op in capture_diff_slices(Algorithm::Myers, &texts(ours), &texts(theirs)) {
        let (old, new) = (op.old_range(), op.new_range());
        let replaced = if matches!(op, DiffOp::Equal { .. }) {
            continue;
        } else {
            old.len().min(new.len())
        };
        for (our, their) in old.clone().zip(new.clone()) {
            let path = at_index(path, '[', our);
            compare(
                path,
                &ours.items[our].value,
                &theirs.items[their].value,
                found,
            );
        }
        found.extend(old.skip(replaced).map(extra));
        found.extend(new.skip(replaced).map(missing));
    }
}

#[cfg(test)]
mod tests {
    use super::super::debug_value::read;
    use super::*;

    /// `path: yours | expected`, with nothing on the side that lacks it.
    fn found(yours: &str, expected: &str) -> Vec<String> {
        let [yours, expected] = [yours, expected].map(|text| read(text).expect("a value"));
        let differences = differences(&yours, &expected);
        differences
            .into_iter()
            .map(|difference| {
                let path = difference.path;
                match difference.kind {
                    DifferenceKind::Changed { yours, expected } => {
                        format!("{path}: {yours} | {expected}")
                    }
                    DifferenceKind::Missing(text) => format!("{path}: | {text}"),
                    DifferenceKind::Extra(text) => format!("{path}: {text} |"),
                    DifferenceKind::Reordered { .. } => format!("{path}: order"),
                }
            })
            .collect()
    }

    #[test]
    fn only_the_field_that_differs_is_named() {
        assert_eq!(
            found(
                "[S { a: 1, r: R { n: 5, m: 2 } }, S { a: 2, r: R { n: 7, m: 2 } }]",
                "[S { a: 1, r: R { n: 5, m: 2 } }, S { a: 2, r: R { n: 8, m: 2 } }]",
            ),
            ["[1].r.n: 7 | 8"]
        );
        assert_eq!(found("Some((1, 2))", "Some((1, 3))"), [".0.1: 2 | 3"]);
        assert_eq!(found("Some(1)", "None"), [": Some(1) | None"]);
        assert_eq!(found("Circle(1)", "Square(1)"), [": Circle(1) | Square(1)"]);
        assert_eq!(found("(1, 2)", "(1, 2, 3)"), [": (1, 2) | (1, 2, 3)"]);
    }

    #[test]
    fn maps_and_sets_have_no_order() {
        assert_eq!(
            found(r#"{"b": 2, "a": 1, "x": 0}"#, r#"{"a": 1, "b": 3, "c": 4}"#),
            [r#"["b"]: 2 | 3"#, r#"["x"]: 0 |"#, r#"["c"]: | 4"#]
        );
        assert_eq!(found("{3, 1}", "{1, 2}"), [": 3 |", ": | 2"]);
    }

    #[test]
    fn lists_of_other_lengths_show_what_is_missing_or_too_much() {
        assert_eq!(found("[1, 2, 4]", "[1, 2, 3, 4]"), ["[2]: | 3"]);
        assert_eq!(found("[0, 1, 2]", "[1, 2]"), ["[0]: 0 |"]);
        assert_eq!(found("[]", "[7]"), ["[0]: | 7"]);
    }

    #[test]
    fn another_order_is_one_difference() {
        assert_eq!(found("[1, 2, 3]", "[3, 1, 2]"), [": order"]);
        assert_eq!(found("P { l: [1, 2] }", "P { l: [2, 1] }"), [".l: order"]);
    }

    #[test]
    fn texts_that_differ_between_their_parts_are_shown_whole() {
        assert_eq!(found("{1: 2, 1: 3}", "{1: 3, 1: 3}").len(), 1);
        assert_eq!(found("[1,2]", "[1, 2]"), [": [1,2] | [1, 2]"]);
    }
}
