//! `ShippedMutant`: a wrong implementation, written by the author, that a learner's tests have to catch.

use super::case::{first_words, no_file};
use crate::course::model::{Exercise, Files, is_match};
use crate::error::{Error, Problem, Result};

/// The file that a impostor of one file stands for.
const LIBRARY: &str = "src/lib.rs";

/// A wrong implementation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShippedMutant {
    /// What it is called, relative to the exercise's folder: `mutants/forgets_leap_years`.
    pub name: String,
    /// What is wrong with it, in the author's words.
    pub fault: String,
    /// The files in which it differs from the right one.
    pub files: Files,
}

impl Exercise {
    /// The wrong implementations among its files, in the order of their names; none where it asks for none.
    ///
    /// # Errors
    /// If one does not say what it has to say, or there is none although the exercise asks for them: everything that is wrong.
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
                format!("this wrong implementation replaces `{path}`"),
                "let it replace files of `src/`: `mutants/NAME.rs` for src/lib.rs, or `mutants/NAME/src/…`",
            )
        } else if mutant.fault.is_empty() {
            (
                "this wrong implementation does not say in words what is wrong with it".to_owned(),
                "begin its file with `//! Forgets that every fourth year is longer.`",
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

/// The part of a path that a pattern matches, be it a file or a folder, and what follows it.
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

    /// Names, faults and files of the impostors of an exercise that has these files beside its own; or what is wrong.
    fn told(files: &[(&str, &str)]) -> Vec<String> {
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
    fn a_mutant_is_one_file_for_the_library_or_a_folder_that_lies_over_the_exercise() {
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
            told(&files),
            [
                "mutants/deep: Says nothing. src/inner.rs src/lib.rs",
                "mutants/shouts: Shouts. src/lib.rs"
            ]
        );
    }

    #[test]
    fn what_is_wrong_with_impostors_is_told() {
        assert!(
            told(&[])[0].contains("`mutants` of exercise `greet1` is `mutants/*`, and no file")
        );
        let wordless = told(&[("mutants/a.rs", "pub fn greet() {}\n")]);
        assert!(
            wordless[0].contains("does not say in words"),
            "{wordless:?}"
        );
        for path in ["mutants/a/tests/greet1.rs", "mutants/a/Cargo.toml"] {
            let outside = told(&[(path, "//! A.\n")]);
            assert!(outside[0].contains("replaces `"), "{outside:?}");
        }
    }
}
