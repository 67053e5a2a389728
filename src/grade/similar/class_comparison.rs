//! `ClassComparison`: compares the submissions of a class, exercise by exercise.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::passage::passages;
use super::report::SimilarPair;
use super::tokenized_code::TokenizedCode;
use super::winnow::{CountedRows, rows, winnowed};
use crate::course::{Exercise, Files, Pristine};
use crate::error::Result;

/// Rows that two students need to have in common to be mentioned. One may be chance.
const LEAST: usize = 3;

/// A row of the solution is dictated by the task if this many students have it, and this part of the class.
const DICTATED: usize = 3;
const PART: usize = 3;

/// A row that more students have than this, and than a fifth of the class, is common knowledge.
const COMMON: usize = 10;
const MOST: usize = 100;

/// Compares the submissions of a class.
#[derive(Default)]
pub struct ClassComparison {
    /// Exercise → student → code.
    documents: BTreeMap<String, BTreeMap<String, TokenizedCode>>,
}

impl ClassComparison {
    /// Adds one student's files for an exercise.
    pub fn add(&mut self, exercise: &str, student: &str, files: &Files) {
        let of_exercise = self.documents.entry(exercise.to_owned()).or_default();
        of_exercise.insert(student.to_owned(), TokenizedCode::of(files));
    }

    /// The pairs that are alike, the most alike first.
    pub fn pairs(
        &self,
        pristine: &Pristine,
        exercise: &Exercise,
        least: usize,
    ) -> Result<Vec<SimilarPair>> {
        let Some(documents) = self.documents.get(&exercise.name) else {
            return Ok(Vec::new());
        };
        let shipped = all_rows(&pristine.exercise(exercise)?);
        let solution = all_rows(&pristine.solution(exercise)?);
        let kept = counted(documents, &shipped, &solution);
        let mut pairs = Vec::new();
        for ((one, other), shared) in shared_rows(&kept) {
            let (rows_of_one, rows_of_other) = (&kept[one], &kept[other]);
            let shorter = rows_of_one.len().min(rows_of_other.len());
            let percent = shared * 100 / shorter.max(1);
            if shared >= LEAST && percent >= least {
                pairs.push(SimilarPair {
                    exercise: exercise.name.clone(),
                    one: one.to_owned(),
                    other: other.to_owned(),
                    percent,
                    passages: passages(
                        (&documents[one], rows_of_one),
                        (&documents[other], rows_of_other),
                    ),
                });
            }
        }
        Ok(pairs)
    }
}

fn all_rows(files: &Files) -> HashSet<u64> {
    rows(&TokenizedCode::of(files).tokens).into_iter().collect()
}

/// Each student's rows, without those that the task dictates or that are common knowledge.
fn counted<'d>(
    documents: &'d BTreeMap<String, TokenizedCode>,
    shipped: &HashSet<u64>,
    solution: &HashSet<u64>,
) -> BTreeMap<&'d str, CountedRows> {
    let mut kept: BTreeMap<&str, CountedRows> = BTreeMap::new();
    let mut students: HashMap<u64, usize> = HashMap::new();
    for (student, document) in documents {
        let all = rows(&document.tokens);
        for hash in all.iter().collect::<BTreeSet<_>>() {
            *students.entry(*hash).or_default() += 1;
        }
        let of_student = kept.entry(student).or_default();
        for (hash, at) in winnowed(&all) {
            of_student.entry(hash).or_default().push(at);
        }
    }
    let class = documents.len();
    let common = (class / 5).clamp(COMMON, MOST);
    let counts = |hash: &u64| {
        let number = students[hash];
        let is_dictated = number >= DICTATED && number * PART >= class && solution.contains(hash);
        !shipped.contains(hash) && !is_dictated && number <= common
    };
    for rows in kept.values_mut() {
        rows.retain(|hash, _| counts(hash));
    }
    kept
}

/// How many rows each two students have in common.
fn shared_rows<'d>(kept: &BTreeMap<&'d str, CountedRows>) -> BTreeMap<(&'d str, &'d str), usize> {
    let mut holders: HashMap<u64, Vec<&str>> = HashMap::new();
    for (student, rows) in kept {
        for hash in rows.keys() {
            holders.entry(*hash).or_default().push(student);
        }
    }
    let mut shared = BTreeMap::new();
    for students in holders.values() {
        for (index, one) in students.iter().enumerate() {
            for other in &students[index + 1..] {
                *shared.entry((*one, *other)).or_default() += 1;
            }
        }
    }
    shared
}

#[cfg(test)]
mod tests {
    use indoc::{formatdoc, indoc};

    use super::*;
    use crate::course::fixture::Fixture;

    const ONE: &str = indoc! {r"
        pub fn longest(words: &[&str]) -> usize {
            let mut best = 0;
            for (index, word) in words.iter().enumerate() {
                if word.len() > words[best].len() && !word.is_empty() {
                    best = index;
                }
            }
            words.get(best).map_or(0, |word| word.len() * 2 + 1)
        }
    "};
    const ANOTHER: &str = indoc! {r"
        pub fn longest(words: &[&str]) -> usize {
            let lengths = words.iter().map(|word| word.len());
            match lengths.max() {
                Some(most) => most.saturating_mul(2).saturating_add(1),
                None => return 0,
            }
        }
    "};

    fn pairs(submissions: &[(&str, &str)]) -> Vec<(String, String, usize)> {
        let fixture = Fixture::new();
        let course = fixture.open().expect("a course");
        let greet = course.exercise("greet1").expect("the exercise");
        let mut comparison = ClassComparison::default();
        for (student, text) in submissions {
            let files = [("src/lib.rs".to_owned(), text.as_bytes().to_vec())];
            comparison.add("greet1", student, &files.into_iter().collect());
        }
        let pairs = comparison
            .pairs(&Pristine::on_disk(&course), greet, 30)
            .expect("pairs");
        pairs
            .into_iter()
            .map(|pair| (pair.one, pair.other, pair.percent))
            .collect()
    }

    #[test]
    fn renamed_and_commented_code_is_the_same_code() {
        let renamed = ONE
            .replace("best", "winner")
            .replace("words", "list")
            .replace("word", "w");
        let renamed = renamed
            .replace(";\n", "; // mine\n")
            .replace("2 + 1", "3 + 7");
        let found = pairs(&[("al", ONE), ("bo", &renamed), ("cy", ANOTHER)]);
        assert_eq!(found, [("al".to_owned(), "bo".to_owned(), 100)]);
    }

    #[test]
    fn a_passage_is_found_among_other_code() {
        let second = ONE.replace("longest", "second");
        let inside = formatdoc! {"
            {ANOTHER}
            mod more {{
            {second}
            }}
        "};
        let fixture = Fixture::new();
        let course = fixture.open().expect("a course");
        let greet = course.exercise("greet1").expect("the exercise");
        let mut comparison = ClassComparison::default();
        for (student, text) in [("al", ONE), ("bo", inside.as_str())] {
            let files = [("src/lib.rs".to_owned(), text.as_bytes().to_vec())];
            comparison.add("greet1", student, &files.into_iter().collect());
        }
        let pairs = comparison
            .pairs(&Pristine::on_disk(&course), greet, 30)
            .expect("pairs");
        let passage = &pairs[0].passages[0];
        assert_eq!(
            (passage.one.line, passage.other.line),
            (1, 10),
            "{passage:#?}"
        );
        assert_eq!(passage.one.lines, ONE.lines().collect::<Vec<_>>());
    }

    #[test]
    fn what_the_task_dictates_does_not_count() {
        let fixture = Fixture::new();
        let course = fixture.open().expect("a course");
        let greet = course.exercise("greet1").expect("the exercise");
        let pristine = Pristine::on_disk(&course);
        fixture.write("exercises/01_first/greet1/src/lib.rs", ONE);
        fixture.write("solutions/01_first/greet1/src/lib.rs", ANOTHER);
        let found = |text: &str, students: usize| {
            let mut comparison = ClassComparison::default();
            for student in 0..students {
                let files = [("src/lib.rs".to_owned(), text.as_bytes().to_vec())];
                comparison.add("greet1", &student.to_string(), &files.into_iter().collect());
            }
            comparison.pairs(&pristine, greet, 1).expect("pairs").len()
        };
        assert_eq!(found(ONE, 2), 0, "that's shipped");
        assert_eq!(found(ANOTHER, 3), 0, "everybody has what the solution has");
        assert_eq!(found(ANOTHER, 2), 1, "two aren't everybody");
        assert_eq!(
            found(&ANOTHER.replace("max", "min().max"), 3),
            3,
            "that isn't in the solution"
        );
    }

    #[test]
    fn code_that_does_not_parse_is_compared_by_words() {
        let broken = format!("{ONE} )))");
        assert_eq!(pairs(&[("al", &broken), ("bo", &broken)]).len(), 1);
        assert_eq!(pairs(&[("al", ""), ("bo", ""), ("cy", "fn")]), []);
    }
}
