//! `ObservedOutcome`: what a program really does. `HashedOutcome`: the same, in a form that you can compare a prediction with but can't read.

use std::hash::{BuildHasher, RandomState};

use serde::{Deserialize, Serialize};
use toml::Value;

use super::asked::Asked;
use crate::fingerprint::Fingerprint;

/// What a program really does, in the form of an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ObservedOutcome {
    /// Whether the compiler accepts it.
    pub compiles: bool,
    /// The line of the first error; 0 if the program compiles.
    pub line: u32,
    /// The code of the first error; empty if the program compiles or the error has no code.
    pub code: String,
    /// What it prints; empty if it doesn't compile.
    pub prints: String,
}

/// The right answers as fingerprints. They can be stored on the learner's machine because they don't reveal the answers.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct HashedOutcome {
    /// Makes equal answers hash differently each time.
    salt: u64,
    compiles: Fingerprint,
    line: Fingerprint,
    code: Fingerprint,
    /// One per line.
    prints: Vec<Fingerprint>,
}

impl HashedOutcome {
    /// Hashes an outcome.
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
                    "`compiles` is wrong: check each line against the compiler's rules".to_owned()
                })
            }
            (Asked::Compiles, _) => wrong("`compiles` must be `true` or `false`"),
            (Asked::Line, Value::Integer(answer)) => differs(self.line, &answer.to_string())
                .then(|| "`line` isn't where the compiler's first error points".to_owned()),
            (Asked::Line, _) => wrong("`line` must be a number"),
            (Asked::Code, Value::String(answer)) => differs(self.code, answer.trim())
                .then(|| "`code` isn't the code of the compiler's first error".to_owned()),
            (Asked::Code, _) => wrong("`code` must be a string, such as \"E0308\""),
            (Asked::Prints, Value::String(answer)) => self.fault_in_lines(answer),
            (Asked::Prints, _) => wrong("`prints` must be a string"),
        }
    }

    /// Where a predicted output differs from the real one. Trailing whitespace doesn't count.
    fn fault_in_lines(&self, answer: &str) -> Option<String> {
        let answer = hashed_lines(self.salt, answer);
        let mut pairs = answer.iter().zip(&self.prints);
        match pairs.position(|(one, other)| one != other) {
            Some(at) => Some(format!(
                "`prints` is wrong: the first difference is in line {}",
                at + 1
            )),
            None if answer.len() < self.prints.len() => {
                Some("`prints` is incomplete: the program prints more lines".to_owned())
            }
            None if answer.len() > self.prints.len() => {
                Some("`prints` is too long: the program prints fewer lines".to_owned())
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
    // With the line number, equal lines hash differently.
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
