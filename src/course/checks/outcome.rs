//! `ObservedOutcome`: what a program really does, and `HashedOutcome`: the same as something that can be compared with a prediction, but not read.

use std::hash::{BuildHasher, RandomState};

use serde::{Deserialize, Serialize};
use toml::Value;

use super::asked::Asked;
use crate::fingerprint::Fingerprint;

/// What a program really does, in the words of an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ObservedOutcome {
    /// Whether the compiler accepts it.
    pub compiles: bool,
    /// 0 if it does.
    pub line: u32,
    /// Empty if it does, or if the error has none.
    pub code: String,
    /// Nothing if it does not compile.
    pub prints: String,
}

/// The right answers as fingerprints. They may be kept beside the learner, because nobody can read the answers in them.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct HashedOutcome {
    /// Makes the same answers look different each time.
    salt: u64,
    compiles: Fingerprint,
    line: Fingerprint,
    code: Fingerprint,
    /// Of each line.
    prints: Vec<Fingerprint>,
}

impl HashedOutcome {
    /// Of what a program does.
    pub fn of(outcome: &ObservedOutcome) -> Self {
        let salt = RandomState::new().hash_one(());
        let of = |asked, answer: &str| hashed(salt, asked, answer);
        Self {
            salt,
            compiles: of(Asked::Compiles, &outcome.compiles.to_string()),
            line: of(Asked::Line, &outcome.line.to_string()),
            code: of(Asked::Code, &outcome.code),
            prints: hashed_lines(salt, &outcome.prints),
        }
    }

    /// What is wrong with an answer, in words that don't give the right one away.
    pub(super) fn fault(&self, asked: Asked, answer: &Value) -> Option<String> {
        let differs = |right: Fingerprint, answer: &str| hashed(self.salt, asked, answer) != right;
        let wrong = |words: &str| Some(words.to_owned());
        match (asked, answer) {
            (Asked::Compiles, Value::Boolean(answer)) => {
                differs(self.compiles, &answer.to_string()).then(|| {
                    "`compiles` is wrong: ask the compiler's rules, line by line".to_owned()
                })
            }
            (Asked::Compiles, _) => wrong("`compiles` has to be `true` or `false`"),
            (Asked::Line, Value::Integer(answer)) => differs(self.line, &answer.to_string())
                .then(|| "`line` is not where the compiler's first error points".to_owned()),
            (Asked::Line, _) => wrong("`line` has to be a number"),
            (Asked::Code, Value::String(answer)) => differs(self.code, answer.trim())
                .then(|| "`code` is not the code of the compiler's first error".to_owned()),
            (Asked::Code, _) => wrong("`code` has to be a text, such as \"E0308\""),
            (Asked::Prints, Value::String(answer)) => self.fault_in_lines(answer),
            (Asked::Prints, _) => wrong("`prints` has to be a text in quotes"),
        }
    }

    /// Where a predicted output differs from the real one; blanks at the ends of lines and of the whole do not count.
    fn fault_in_lines(&self, answer: &str) -> Option<String> {
        let answer = hashed_lines(self.salt, answer);
        let mut pairs = answer.iter().zip(&self.prints);
        match pairs.position(|(one, other)| one != other) {
            Some(at) => Some(format!("`prints` is wrong, first in its line {}", at + 1)),
            None if answer.len() < self.prints.len() => {
                Some("`prints` is not all: the program prints more".to_owned())
            }
            None if answer.len() > self.prints.len() => {
                Some("`prints` is too much: the program prints fewer lines".to_owned())
            }
            None => None,
        }
    }
}

fn hashed(salt: u64, asked: Asked, answer: &str) -> Fingerprint {
    Fingerprint::builder("outcome")
        .value(&salt)
        .text(asked.key())
        .text(answer)
        .finish()
}

fn hashed_lines(salt: u64, text: &str) -> Vec<Fingerprint> {
    let lines = text.trim_end().lines().enumerate();
    // The number makes equal lines look different.
    lines
        .map(|(number, line)| {
            hashed(
                salt,
                Asked::Prints,
                &format!("{number} {}", line.trim_end()),
            )
        })
        .collect()
}
