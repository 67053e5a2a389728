//! `ShippedMutant`: a wrong implementation, written by the author, that the learner's tests must catch.

use super::case::{first_words, no_file};
use crate::course::model::{Exercise, Files, is_match};
use crate::error::{Error, Problem, Result};

/// The file that a mutant made of a single file replaces.
const LIBRARY: &str = "src/lib.rs";

/// A wrong implementation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShippedMutant {
    /// Its path without `.rs`, relative to the exercise's folder: `mutants/forgets_leap_years`.
    pub name: String,
    /// What is wrong with it, in the author's words.
    pub fault: String,
    /// The files that it replaces.
    pub files: Files,
}

impl Exercise {
    /// The mutants among its files, sorted by name. Empty if the exercise doesn't ask for any.
    ///
    /// # Errors
    /// If a mutant is incomplete, or if the exercise asks for mutants and has none. Reports every problem.
    pub fn mutants(&self, files: &Files) -> Result<Vec<ShippedMutant>> {
        let Some(pattern) = &self.checks.mutants else {
            return Ok(Vec::new());
        };
        let mut mutants: Vec<ShippedMutant> = Vec::new();
        for (path, content) in files.iter() {
            let Some((entry, inside)) = entry(pattern, path) else {
                continue;
            };
            let name = entry.strip_suffix(".rs").unwrap_or(entry).to_owned();
            let inside = if inside.is_empty() { LIBRARY } else { inside };
            match mutants.last_mut().filter(|last| last.name == name) {
                Some(last) => last.files.insert(inside, content),
                None => mutants.push(ShippedMutant {
                    name,
                    fault: String::new(),
                    files: [(inside.to_owned(), content.to_vec())]
                        .into_iter()
                        .collect(),
                }),
            }
        }
        let mut problems = Vec::new();
        for mutant in &mut mutants {
            let sources = mutant.files.iter().map(|(path, _)| path);
            let heads =
                sources.map(|path| first_words(mutant.files.text(path).unwrap_or_default()));
            mutant.fault = heads
                .into_iter()
                .find(|head| !head.is_empty())
                .unwrap_or_default();
            problems.extend(self.problem(mutant));
        }
        if mutants.is_empty() {
            problems.push(no_file(self, "mutants", pattern));
        }
        Error::of(problems).map_or(Ok(mutants), Err)
    }

    fn problem(&self, mutant: &ShippedMutant) -> Option<Problem> {
        let outside = mutant.files.iter().map(|(path, _)| path);
        let outside = outside.into_iter().find(|path| !path.starts_with("src/"));
        let (what, next) = if let Some(path) = outside {
            (
                format!("this mutant replaces `{path}`, which is outside `src/`"),
                "make it replace only files in `src/`: `mutants/NAME.rs` for src/lib.rs, or `mutants/NAME/src/…`",
            )
        } else if mutant.fault.is_empty() {
            (
                "this mutant doesn't say what is wrong with it".to_owned(),
                "start its file with a comment such as `//! Forgets that every fourth year is longer.`",
            )
        } else {
            return None;
        };
        Some(
            Problem::new(what)
                .at(self.path(&mutant.name), None)
                .next(next),
        )
    }
}

/// The part of a path that a pattern matches (a file or a folder), and what follows it.
fn entry<'p>(pattern: &str, path: &'p str) -> Option<(&'p str, &'p str)> {
    if is_match(pattern, path) {
        return Some((path, ""));
    }
    let folders = path.match_indices('/').map(|(at, _)| path.split_at(at));
    folders
        .into_iter()
        .find(|(folder, _)| is_match(pattern, folder))
        .map(|(folder, rest)| (folder, rest.trim_start_matches('/')))
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::*;
    use crate::course::fixture::Fixture;

    const ROOT: &str = "exercises/01_first/greet1";

    /// The mutants of an exercise with these additional files, each with its fault and files, or the problems.
    fn mutants(files: &[(&str, &str)]) -> Vec<String> {
        let fixture = Fixture::new();
        fixture.edit(
            "exercises/01_first/info.toml",
            "points = 2\n",
            indoc! {r#"
                edit = ["tests/**"]
                checks = { mutants = "mutants/*" }
            "#},
        );
        for (path, content) in files {
            fixture.write(&format!("{ROOT}/{path}"), content);
        }
        let course = fixture.open().unwrap();
        let greet = course.exercise("greet1").unwrap();
        let files = Files::read(&course.dir(greet)).unwrap();
        let paths = |mutant: &ShippedMutant| {
            let paths: Vec<_> = mutant
                .files
                .iter()
                .map(|(path, _)| path.to_owned())
                .collect();
            format!("{}: {} {}", mutant.name, mutant.fault, paths.join(" "))
        };
        match greet.mutants(&files) {
            Ok(mutants) => mutants.iter().map(paths).collect(),
            Err(error) => error.problems().iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn a_mutant_is_one_file_for_the_library_or_a_folder_of_replacements() {
        let files = [
            (
                "mutants/shouts.rs",
                indoc! {"
                    //! Shouts.
                    //!
                    //! As before.
                "},
            ),
            ("mutants/deep/src/lib.rs", "mod inner;\n"),
            (
                "mutants/deep/src/inner.rs",
                indoc! {"
                    //! Says
                    //! nothing.
                "},
            ),
        ];
        assert_eq!(
            mutants(&files),
            [
                "mutants/deep: Says nothing. src/inner.rs src/lib.rs",
                "mutants/shouts: Shouts. src/lib.rs"
            ]
        );
    }

    #[test]
    fn incomplete_mutants_are_reported() {
        assert!(
            mutants(&[])[0]
                .contains("`mutants` of exercise `greet1` is `mutants/*`, which matches no")
        );
        let undescribed = mutants(&[("mutants/a.rs", "pub fn greet() {}\n")]);
        assert!(
            undescribed[0].contains("doesn't say what is wrong"),
            "{undescribed:?}"
        );
        for path in ["mutants/a/tests/greet1.rs", "mutants/a/Cargo.toml"] {
            let outside = mutants(&[(path, "//! A.\n")]);
            assert!(outside[0].contains("outside `src/`"), "{outside:?}");
        }
    }
}
