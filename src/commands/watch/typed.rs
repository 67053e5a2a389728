//! `TypedLine`: what a line means that was typed where there's no screen. Pure; knows the keys' words, but not what they do.

use crate::course::nearest;
use crate::learn::Key;

/// What a line means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TypedLine {
    /// Nothing, or only blanks.
    Nothing,
    /// A key of the exercise's screen.
    Key {
        word: &'static str,
        key: &'static str,
    },
    /// `go NAME`.
    Go(String),
    /// `explain CODE`.
    Explain(String),
    /// `details`.
    Details,
    /// None of that: what to answer.
    Unknown(String),
}

/// A word, and the key that does the same; empty if there is none.
type TypedWord = (&'static str, &'static str);

/// Every word that can be typed.
pub(super) const WORDS: [TypedWord; 20] = [
    ("next", "n"),
    ("hint", "h"),
    ("hints", "H"),
    ("lesson", "t"),
    ("task", "T"),
    ("explain", "e"),
    ("solution", "s"),
    ("output", "p"),
    ("backtrace", "B"),
    ("details", ""),
    ("list", "l"),
    ("go", ""),
    ("back", "b"),
    ("run", "r"),
    ("check", "c"),
    ("stop", "esc"),
    ("reset", "x"),
    ("open", "o"),
    ("help", "?"),
    ("quit", "q"),
];

impl TypedLine {
    /// What the line means. Beginnings count if only one word has them, and so do the keys themselves.
    pub(super) fn parse(line: &str) -> Self {
        let mut typed = line.split_whitespace();
        let Some(first) = typed.next() else {
            return Self::Nothing;
        };
        let rest: Vec<&str> = typed.collect();
        let word = first.to_lowercase();
        let exact = WORDS
            .iter()
            .find(|(name, key)| *name == word || *key == first);
        let begin: Vec<&TypedWord> = match exact {
            Some(exact) => vec![exact],
            None => WORDS
                .iter()
                .filter(|(name, _)| name.starts_with(&word))
                .collect(),
        };
        match (begin.as_slice(), rest.as_slice()) {
            ([("go", _)], [name]) => Self::Go((*name).to_owned()),
            ([("go", _)], _) => Self::Unknown("`go` needs the name of an exercise.".to_owned()),
            ([("explain", _)], [code]) => Self::Explain(code.to_uppercase()),
            ([(name, _)], [_, ..]) => Self::Unknown(format!("`{name}` takes no other word.")),
            ([("details", _)], []) => Self::Details,
            ([(word, key)], []) => Self::Key { word, key },
            ([], _) => {
                let close = nearest(&word, WORDS.iter().map(|(name, _)| *name));
                let close = close.map(|close| format!(" Did you mean `{close}`?"));
                Self::Unknown(format!(
                    "There is no word `{first}`.{}",
                    close.unwrap_or_default()
                ))
            }
            (several, _) => {
                let names: Vec<String> = several
                    .iter()
                    .map(|(name, _)| format!("`{name}`"))
                    .collect();
                Self::Unknown(format!("`{first}` could be {}.", names.join(" or ")))
            }
        }
    }
}

/// The key of that name.
pub(super) fn key(name: &str) -> Option<Key> {
    if name == "esc" {
        return Some(Key::Escape);
    }
    name.chars().next().map(Key::Char)
}

#[cfg(test)]
mod tests {
    use super::{TypedLine, WORDS};
    use crate::learn;

    fn parse(line: &str) -> TypedLine {
        TypedLine::parse(line)
    }

    fn key(word: &'static str, key: &'static str) -> TypedLine {
        TypedLine::Key { word, key }
    }

    #[test]
    fn every_key_has_a_word_of_its_own() {
        // Those that scroll come last. Without a screen, nothing scrolls and no line is cut.
        let keys = learn::all_keys().into_iter();
        let keys = keys.take_while(|(key, _)| *key != "j/k");
        for (key, does) in keys.filter(|(key, _)| *key != "w") {
            let word = WORDS.iter().find(|(_, of)| *of == key);
            let (word, key) = word.unwrap_or_else(|| panic!("no word for {key}: {does}"));
            let expected = TypedLine::Key { word, key };
            assert_eq!((parse(word), parse(key)), (expected.clone(), expected));
        }
        for (index, (word, _)) in WORDS.iter().enumerate() {
            assert!(WORDS[index + 1..].iter().all(|(other, _)| other != word));
        }
    }

    #[test]
    fn beginnings_count_if_only_one_word_has_them() {
        assert_eq!(parse("  HINT "), key("hint", "h"));
        assert_eq!(parse("sol"), key("solution", "s"));
        assert_eq!(parse("he"), key("help", "?"));
        let unclear = "`hi` could be `hint` or `hints`.".to_owned();
        assert_eq!(parse("hi"), TypedLine::Unknown(unclear));
        // `l` is a key, and what two words begin with.
        assert_eq!(parse("l"), key("list", "l"));
        assert_eq!(parse("st"), key("stop", "esc"));
    }

    #[test]
    fn some_words_take_another_one() {
        assert_eq!(parse("go moves1"), TypedLine::Go("moves1".to_owned()));
        assert_eq!(
            parse("explain e0382"),
            TypedLine::Explain("E0382".to_owned())
        );
        assert_eq!(parse("explain"), key("explain", "e"));
        for line in ["go", "hint 3", "go moves1 now"] {
            assert!(matches!(parse(line), TypedLine::Unknown(_)), "{line}");
        }
    }

    #[test]
    fn unknown_words_are_answered() {
        let answer = |line: &str| match parse(line) {
            TypedLine::Unknown(answer) => answer,
            other => panic!("{line}: {other:?}"),
        };
        assert_eq!(
            answer("hnit"),
            "There is no word `hnit`. Did you mean `hint`?"
        );
        assert_eq!(answer("lasagne"), "There is no word `lasagne`.");
        assert_eq!(parse(" \t "), TypedLine::Nothing);
    }
}
