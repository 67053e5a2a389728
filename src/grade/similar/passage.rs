//! `SharedPassage`: a passage that two documents have in common.

use serde::{Deserialize, Serialize};

use super::tokenized_code::TokenizedCode;
use super::winnow::{CountedRows, K};

/// One side of a passage.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct PassageSide {
    /// Relative to the exercise.
    pub file: String,
    /// The number of the first line, from 1.
    pub line: usize,
    pub lines: Vec<String>,
}

/// A passage that two students have in common.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct SharedPassage {
    pub tokens: usize,
    pub one: PassageSide,
    pub other: PassageSide,
}

/// The passages around these rows of tokens, which both have: hash → positions. A row that occurs several times belongs to the longest.
pub(super) fn passages(
    (one, rows_of_one): (&TokenizedCode, &CountedRows),
    (other, rows_of_other): (&TokenizedCode, &CountedRows),
) -> Vec<SharedPassage> {
    let mut starts: Vec<(usize, &[usize])> = rows_of_one
        .iter()
        .filter_map(|(hash, at)| Some((at, rows_of_other.get(hash)?)))
        .flat_map(|(at, in_other)| at.iter().map(|at| (*at, in_other.as_slice())))
        .collect();
    starts.sort_unstable();
    let mut found = Vec::new();
    let mut end = 0;
    for (in_one, in_other) in starts {
        if in_one < end {
            continue;
        }
        let around = |in_other: &usize| around(one, in_one, other, *in_other, end);
        let Some((before, after, in_other)) = in_other
            .iter()
            .map(|at| (around(at), *at))
            .map(|((before, after), at)| (before, after, at))
            .max_by_key(|(before, after, at)| (before + after, usize::MAX - at))
        else {
            continue;
        };
        let length = before + K + after;
        found.push(SharedPassage {
            tokens: length,
            one: side(one, in_one - before, length),
            other: side(other, in_other - before, length),
        });
        end = in_one + K + after;
    }
    found
}

/// How many tokens before and after two equal rows are equal too.
fn around(
    one: &TokenizedCode,
    in_one: usize,
    other: &TokenizedCode,
    in_other: usize,
    end: usize,
) -> (usize, usize) {
    let (first, second) = (&one.tokens[in_one], &other.tokens[in_other]);
    let equal = |one_at: usize, other_at: usize| {
        let both = one.tokens.get(one_at).zip(other.tokens.get(other_at));
        both.is_some_and(|(a, b)| a.kind == b.kind && a.file == first.file && b.file == second.file)
    };
    let before = (1..=in_one.min(in_other))
        .take_while(|back| in_one - back >= end && equal(in_one - back, in_other - back));
    let after = (K..one.tokens.len()).take_while(|step| equal(in_one + step, in_other + step));
    (before.count(), after.count())
}

/// The lines of some tokens.
fn side(document: &TokenizedCode, start: usize, length: usize) -> PassageSide {
    let tokens = &document.tokens[start..(start + length).min(document.tokens.len())];
    let first = &document.tokens[start];
    let last = tokens
        .iter()
        .take_while(|token| token.file == first.file)
        .last();
    let last = last.map_or(first.line, |token| token.line);
    let (file, text) = &document.files[first.file];
    let lines = text.lines().skip(first.line).take(last + 1 - first.line);
    PassageSide {
        file: file.clone(),
        line: first.line + 1,
        lines: lines.map(str::to_owned).collect(),
    }
}
