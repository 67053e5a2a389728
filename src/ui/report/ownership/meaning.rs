//! `Meaning`: what a label of the compiler means for who owns and who borrows.

use super::known_labels::{
    ADVICE, EARLIER, KNOWN, KnownLabel, LATER, LATER_USES, MOVES_REFERENCE, NOTES, PART, Role,
    TAKES_RECEIVER, WRONG,
};
use crate::judge::LabelSource;

/// What a label means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Meaning {
    pub(super) role: Role,
    /// In plain words, as the end of a sentence that begins with the line.
    pub(super) words: String,
}

/// What a label of what is wrong means in an error with this code, whatever it says.
pub(super) fn of_wrong(code: &str) -> Role {
    match code {
        "E0382" => Role::UseAfterMove,
        "E0505" => Role::OwnerEnds,
        "E0597" => Role::Borrow,
        _ => Role::Conflict,
    }
}

/// What a label means; `None` if it's not known. `name` is the value that the error is about, and `into` the function that takes it, if a note names it.
pub(super) fn of_label(
    source: LabelSource,
    text: &str,
    name: &str,
    into: Option<&str>,
) -> Option<Meaning> {
    let mut end = "";
    let mut text_alone = text;
    if let Some(rest) = text.strip_suffix(EARLIER) {
        // Where it's what is wrong as well, it says so.
        if source != LabelSource::Primary {
            end = ", in an earlier iteration of the loop";
        }
        text_alone = rest;
    } else if let Some(rest) = text.strip_suffix(LATER) {
        end = ", in a later iteration of the loop";
        text_alone = rest;
    }
    let text_alone = text_alone.replace(PART[0], PART[1]);
    let wrong: &[KnownLabel] = if source == LabelSource::Primary {
        &WRONG
    } else {
        &[]
    };
    let later: &[KnownLabel] = if text.ends_with(LATER) {
        &LATER_USES
    } else {
        &[]
    };
    let into = into.map(|function| format!(" into {function}"));
    let into = into.as_deref().unwrap_or(" here");
    let mut all = wrong.iter().chain(later).chain(&KNOWN);
    all.find_map(|(pattern, role, words)| {
        let found = matched(pattern, &text_alone)?;
        let words = filled(words, &found)
            .replace("{x}", name)
            .replace("{into}", into);
        Some(Meaning {
            role: *role,
            words: words + end,
        })
    })
}

/// A note in plain words; `None` if it's advice that isn't part of what happens.
pub(super) fn of_note(text: &str) -> Option<String> {
    if text.contains("`Clone`") {
        return None;
    }
    let known = NOTES.iter().find_map(|(pattern, words)| {
        let found = matched(pattern, text)?;
        Some(filled(words, &found))
    });
    Some(known.unwrap_or_else(|| text.to_owned()))
}

/// The function that takes a value, if a note names it: `` `eat` ``.
pub(super) fn taker(note: &str) -> Option<&str> {
    let found = matched(NOTES[0].0, note)?;
    found[0].find('`').map(|start| &found[0][start..])
}

/// Whether a label advises something that hasn't happened.
pub(super) fn is_advice(label: &str) -> bool {
    label.starts_with(ADVICE)
}

/// Whether a label or a note says that a reference is moved.
pub(super) fn moves_reference(text: &str) -> bool {
    matched(MOVES_REFERENCE, text).is_some()
}

/// Whether a note says that a method takes its receiver.
pub(super) fn takes_receiver(note: &str) -> bool {
    matched(TAKES_RECEIVER, note).is_some()
}

/// What the `*` of a pattern are in a text; `None` if it doesn't match.
fn matched<'t>(pattern: &str, text: &'t str) -> Option<Vec<&'t str>> {
    let mut literals = pattern.split('*');
    let mut rest = text.strip_prefix(literals.next()?)?;
    let mut found = Vec::new();
    let mut literals = literals.peekable();
    while let Some(literal) = literals.next() {
        let (any, after) = if literals.peek().is_some() {
            rest.split_once(literal)?
        } else {
            (rest.strip_suffix(literal)?, "")
        };
        found.push(any);
        rest = after;
    }
    rest.is_empty().then_some(found)
}

fn filled(words: &str, found: &[&str]) -> String {
    let mut text = words.to_owned();
    for (number, any) in (1..).zip(found) {
        // The compiler's word for what `async` makes.
        let any = match *any {
            "coroutine" => "`async` block".to_owned(),
            any => without_modules(any),
        };
        text = text.replace(&format!("{{{number}}}"), &any);
    }
    text
}

/// A type without the modules of its parts: `Vec<String>`, which the compiler may call `std::vec::Vec<std::string::String>`.
fn without_modules(text: &str) -> String {
    let is_part = |char: char| char.is_alphanumeric() || char == '_';
    let mut short = String::new();
    let mut parts = text.split("::").peekable();
    while let Some(part) = parts.next() {
        let name = part.trim_end_matches(is_part).len();
        let is_module = part[name..].starts_with(|char: char| char.is_lowercase() || char == '_');
        if parts.peek().is_none() {
            short.push_str(part);
        } else if is_module {
            short.push_str(&part[..name]);
        } else {
            short.push_str(part);
            short.push_str("::");
        }
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(source: LabelSource, text: &str) -> (Role, String) {
        let meaning = of_label(source, text, "`basket`", None).expect("a known label");
        (meaning.role, meaning.words)
    }

    #[test]
    fn the_same_words_mean_something_else_where_it_is_wrong() {
        let label = "mutable borrow occurs here";
        assert_eq!(said(LabelSource::Secondary, label).0, Role::Borrow);
        assert_eq!(said(LabelSource::Primary, label).0, Role::Conflict);
    }

    #[test]
    fn iterations_are_named() {
        let label = "value moved here, in previous iteration of loop";
        assert_eq!(
            said(LabelSource::Secondary, label),
            (
                Role::Move,
                "`basket` is moved here, in an earlier iteration of the loop".to_owned()
            )
        );
        assert_eq!(
            said(LabelSource::Primary, label),
            (
                Role::MoveAgain,
                "`basket` is moved here, and again in the next iteration of the loop".to_owned()
            )
        );
        assert_eq!(
            said(
                LabelSource::Secondary,
                "first borrow used here, in later iteration of loop"
            ),
            (
                Role::Use,
                "the first borrow is used again here, in a later iteration of the loop".to_owned()
            )
        );
        let label = "borrow used by call, in later iteration of loop";
        assert_eq!(
            said(LabelSource::Secondary, label).1,
            "the borrow is used by this call, in a later iteration of the loop"
        );
    }

    #[test]
    fn a_part_of_a_value_is_moved_like_a_value() {
        for (label, words) in [
            (
                "`basket.0` partially moved due to this method call",
                "`basket.0` is moved by this method call",
            ),
            (
                "`basket.0` partially moved due to this implicit call to `.into_iter()`",
                "`basket.0` is moved into this `for` loop",
            ),
        ] {
            let expected = (Role::Move, words.to_owned());
            assert_eq!(said(LabelSource::Secondary, label), expected);
        }
    }

    #[test]
    fn a_label_without_a_subject_gets_one() {
        assert_eq!(
            said(
                LabelSource::Secondary,
                "has type `&'1 mut std::vec::Vec<u32>`"
            ),
            (
                Role::Aside,
                "the value here has type `&'1 mut Vec<u32>`".to_owned()
            )
        );
    }

    #[test]
    fn a_reference_that_is_moved_is_recognized() {
        for (type_, is_reference) in [("&mut Mine", true), ("&'a mut Mine", true), ("Mine", false)]
        {
            for text in [
                format!(
                    "move occurs because `mine` has type `{type_}`, which does not implement the `Copy` trait"
                ),
                format!(
                    "partial move occurs because value has type `{type_}`, which does not implement the `Copy` trait"
                ),
            ] {
                assert_eq!(moves_reference(&text), is_reference, "{text}");
            }
        }
    }

    #[test]
    fn what_is_unknown_gets_no_meaning() {
        for text in ["the moon is full", "borrow", "", "* {1} {x}"] {
            for source in [LabelSource::Primary, LabelSource::Secondary] {
                assert_eq!(of_label(source, text, "`basket`", None), None);
            }
        }
    }

    #[test]
    fn types_have_no_modules() {
        for (long, short) in [
            ("`std::vec::Vec<std::string::String>`", "`Vec<String>`"),
            (
                "`(a::B, Option::<T>::unwrap)`",
                "`(B, Option::<T>::unwrap)`",
            ),
            ("`&'a mut x_y::z1::Z`", "`&'a mut Z`"),
            ("`x`", "`x`"),
        ] {
            assert_eq!(without_modules(long), short);
        }
    }

    #[test]
    fn every_star_is_any_text() {
        assert_eq!(matched("a * c *", "a b c d"), Some(vec!["b", "d"]));
        assert_eq!(matched("a *", "a "), Some(vec![""]));
        assert_eq!(matched("* a", "b a a"), Some(vec!["b a"]));
        assert_eq!(matched("a", "ab"), None);
        assert_eq!(matched("a*b", "a"), None);
    }

    #[test]
    fn notes_are_in_plain_words_and_never_advise_to_clone() {
        let note = "consider changing this parameter type in function `eat` to borrow instead if owning the value isn't necessary";
        assert_eq!(
            of_note(note).as_deref(),
            Some("function `eat` takes ownership of what it's called with")
        );
        assert_eq!(taker(note), Some("`eat`"));
        assert_eq!(
            of_note("if `Bid` implemented `Clone`, you could clone the value"),
            None
        );
        let note = "`Mine::up` takes ownership of the receiver `self`, which moves `mine`";
        assert_eq!(
            of_note(note).as_deref(),
            Some("`Mine::up` takes ownership of `mine`")
        );
        assert_eq!(
            of_note("the tide is low").as_deref(),
            Some("the tide is low")
        );
    }
}
