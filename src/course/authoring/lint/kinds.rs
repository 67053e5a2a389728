//! Checks that compile-fail cases, mutants and predictions can prove what they are meant to prove.

use std::collections::BTreeSet;

use super::Content;
use crate::course::checks::{ANSWERS, Answers, MARK};
use crate::course::model::{Exercise, Files, is_match};
use crate::course::syntax::rust;
use crate::error::Problem;

/// Keywords before the name in a definition.
const DEFINING: [&str; 7] = ["fn", "struct", "enum", "trait", "type", "const", "static"];

impl Exercise {
    /// The problems of its cases, mutants and predictions that make it impossible to judge an attempt. `answers` are the solution's.
    pub fn unreadable_checks(&self, shipped: &Files, answers: &str) -> Vec<Problem> {
        let found = [
            self.cases(shipped).err(),
            self.mutants(shipped).err(),
            self.questions(shipped, answers).err(),
        ];
        let errors = found.iter().flatten();
        errors.flat_map(|error| error.problems().to_vec()).collect()
    }
}

/// Everything that prevents an exercise's checks from proving something.
pub(super) fn checks(content: &Content) -> Vec<Problem> {
    let Content {
        exercise,
        shipped,
        solution,
    } = content;
    let answers = solution.text(ANSWERS).unwrap_or_default();
    let mut problems = exercise.unreadable_checks(shipped, answers);
    problems.extend(editable(exercise, shipped));
    problems.extend(tests_of_learner(exercise, shipped));
    problems.extend(names_only_misused(content));
    problems.extend(forms(content, answers));
    problems
}

/// Where the answer file, as shipped or in the solution, doesn't fit the questions.
fn forms(content: &Content, answers: &str) -> Vec<Problem> {
    let (exercise, shipped) = (content.exercise, &content.shipped);
    let questions = exercise.questions(shipped, answers).unwrap_or_default();
    if questions.is_empty() {
        return Vec::new();
    }
    let form = shipped.text(ANSWERS).unwrap_or_default();
    let solved = format!("{}/{ANSWERS}", exercise.solution_dir);
    let mut problems = Vec::new();
    for (place, text) in [(exercise.path(ANSWERS), form), (solved, answers)] {
        match Answers::read(text) {
            Ok(answers) => problems.extend(
                answers
                    .misfits(&questions)
                    .into_iter()
                    .map(|(what, next)| Problem::new(what).at(&place, None).next(next)),
            ),
            Err((line, words)) => problems.push(
                Problem::new(format!("this is not valid TOML: {words}"))
                    .at(&place, line)
                    .next("correct this line"),
            ),
        }
    }
    problems
}

/// Files that decide the verdict, but that the learner may edit.
fn editable(exercise: &Exercise, shipped: &Files) -> Vec<Problem> {
    let checks = &exercise.checks;
    let is_checks = |path: &str| {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let patterns = [&checks.refuses, &checks.mutants, &checks.predict];
        patterns
            .into_iter()
            .flatten()
            .any(|pattern| is_match(pattern, path) || is_match(pattern, folder))
    };
    let paths = shipped.iter().map(|(path, _)| path);
    paths
        .filter(|path| exercise.may_edit(path) && is_checks(path))
        .map(|path| {
            Problem::new("the learner may edit this file, but it decides the verdict")
                .at(exercise.path(path), None)
                .next("remove it from `edit`")
        })
        .collect()
}

/// Learners may edit the tests only if mutants check them, and then they may not edit the implementation.
fn tests_of_learner(exercise: &Exercise, shipped: &Files) -> Option<Problem> {
    let edits = |folder: &str| {
        let mut paths = shipped.iter().map(|(path, _)| path);
        paths.find(|path| path.starts_with(folder) && exercise.may_edit(path))
    };
    if exercise.checks.inspections.review.is_some() {
        return None;
    }
    let (path, what, next) = match (&exercise.checks.mutants, edits("src/"), edits("tests/")) {
        (Some(_), Some(path), _) => (
            path,
            "the learner may edit this file, which mutants replace",
            "write `edit = [\"tests/**\"]`",
        ),
        (None, _, Some(path)) => (
            path,
            "the learner may edit this test, and nothing checks that it tests anything",
            "remove it from `edit`, or check it with `mutants` in `checks`",
        ),
        _ => return None,
    };
    Some(Problem::new(what).at(exercise.path(path), None).next(next))
}

/// Names of the library that are used only in a case's misuse: renaming the item would be enough to pass.
fn names_only_misused(content: &Content) -> Vec<Problem> {
    let Content {
        exercise, shipped, ..
    } = content;
    let Ok(cases) = exercise.cases(shipped) else {
        return Vec::new();
    };
    let text = |path: &str| shipped.text(path).unwrap_or_default();
    // An item that the solution doesn't have is meant to be removed, and only items in the learner's own files can be renamed.
    let solved = content.solved();
    let defined: BTreeSet<&str> = solved
        .iter()
        .filter(|(path, _)| path.starts_with("src/") && exercise.may_edit(path))
        .filter_map(|(_, content)| std::str::from_utf8(content).ok())
        .flat_map(defined_in)
        .collect();
    let tested: BTreeSet<&str> = shipped
        .iter()
        .filter(|(path, _)| path.starts_with("tests/"))
        .flat_map(|(path, _)| words(text(path)))
        .collect();
    let mut problems = Vec::new();
    for case in &cases {
        let used: BTreeSet<&str> = words(&case.control).into_iter().collect();
        let misused = text(&case.path)
            .lines()
            .enumerate()
            .filter_map(|(index, line)| Some((index + 1, line.trim_end().strip_suffix(MARK)?)));
        for (line, misuse) in misused {
            let lonely = words(misuse).into_iter().find(|word| {
                defined.contains(word) && !used.contains(word) && !tested.contains(word)
            });
            problems.extend(lonely.map(|word| {
                let what = format!(
                    "`{word}` appears only in the misuse: renaming it would be enough to pass"
                );
                Problem::new(what)
                    .at(exercise.path(&case.path), line)
                    .next("use it correctly too, in the same case or in a test")
            }));
        }
    }
    problems
}

/// The words of a source that could be names, except those in comments and strings. If the source can't be parsed, such as a single line, all words
/// count.
pub(super) fn words(source: &str) -> Vec<&str> {
    let is_name_char = |char: char| char.is_alphanumeric() || char == '_';
    let Some(tokens) = rust::tokens(source) else {
        let words = source.split(|char| !is_name_char(char));
        return words.filter(|word| !word.is_empty()).collect();
    };
    tokens
        .iter()
        .map(|token| token.text.trim_start_matches("r#"))
        .filter(|word| word.chars().all(is_name_char))
        .collect()
}

/// The names that a source defines.
fn defined_in(source: &str) -> Vec<&str> {
    let words = words(source);
    let pairs = words.iter().zip(words.iter().skip(1));
    pairs
        .filter(|(before, _)| DEFINING.contains(before))
        .map(|(_, name)| *name)
        .collect()
}

/// Programs with the same name in two exercises of a level. They are built into one folder, so the tests of one would run the other's program.
pub(super) fn programs(contents: &[Content]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (index, content) in contents.iter().enumerate() {
        for name in programs_of(&content.shipped) {
            let other = contents[..index]
                .iter()
                .find(|other| programs_of(&other.shipped).contains(&name));
            problems.extend(other.map(|other| {
                let what = format!(
                    "`{}` and `{}` both have a program `{name}`: one would overwrite the other",
                    other.exercise.name, content.exercise.name
                );
                Problem::new(what)
                    .at(content.exercise.path("src/bin"), None)
                    .next(format!("rename it to `{}_{name}`", content.exercise.name))
                    .about(&content.exercise.name)
            }));
        }
    }
    problems
}

/// The names of the programs in `src/bin/`.
fn programs_of(files: &Files) -> BTreeSet<String> {
    let inside = files.iter().filter_map(|(path, _)| {
        let path = path.strip_prefix("src/bin/")?;
        path.strip_suffix("/main.rs").or(path.strip_suffix(".rs"))
    });
    inside
        .filter(|name| !name.contains('/'))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use crate::course::fixture::{Fixture, expect_one, lint_greet as lint};

    const REFUSES: &str = "checks = { refuses = \"cases/*.rs\" }\n";
    const CASE: &str = indoc! {r#"
        //! error[E0308]
        //! A number is greeted.
        fn main() {
            greet1::greet("Ada");
            greet1::greet(1); // misuse
        }
    "#};

    #[test]
    fn a_case_must_also_use_correctly_what_it_misuses() {
        assert_eq!(lint(REFUSES, &[("cases/a.rs", CASE)]), [] as [&str; 0]);
        let secret = indoc! {"
            pub fn greet(_: &str) {}
            pub fn secret() {}
        "};
        let misused = CASE.replace("greet1::greet(1)", "greet1::secret(1)");
        let files = [("src/lib.rs", secret), ("cases/a.rs", &misused)];
        assert_eq!(
            lint(REFUSES, &files),
            [] as [&str; 0],
            "the solution removes it"
        );
        let kept = format!("{secret}// kept\n");
        let solved = (
            "../../../solutions/01_first/greet1/src/lib.rs",
            kept.as_str(),
        );
        expect_one(
            &lint(REFUSES, &[files[0], files[1], solved]),
            "cases/a.rs:5: `secret` appears only in the misuse",
        );
        // A mention in a comment or a string isn't a use.
        let mentioned = misused.replace(
            "    greet1::greet(\"Ada\");",
            "    // secret\n    greet1::greet(\"secret\");",
        );
        expect_one(
            &lint(REFUSES, &[files[0], ("cases/a.rs", &mentioned), solved]),
            "cases/a.rs:6: `secret` appears only in the misuse",
        );
        let given = ("src/given.rs", secret);
        let own = format!("edit = [\"src/lib.rs\"]\n{REFUSES}");
        let problems = lint(&own, &[given, files[1]]);
        assert_eq!(problems, [] as [&str; 0], "learners can't rename it");
        expect_one(&lint(REFUSES, &[]), "which matches no file");
    }

    #[test]
    fn learners_may_not_edit_what_decides_the_verdict() {
        let edit = format!("edit = [\"src/**\", \"cases/**\"]\n{REFUSES}");
        expect_one(
            &lint(&edit, &[("cases/a.rs", CASE)]),
            "cases/a.rs: the learner may edit this file, but it decides",
        );
        let mutant = (
            "mutants/a.rs",
            indoc! {"
                //! Shouts.
                pub fn greet() {}
            "},
        );
        expect_one(
            &lint("checks = { mutants = \"mutants/*\" }\n", &[mutant]),
            "src/lib.rs: the learner may edit this file, which mutants replace",
        );
        expect_one(
            &lint("edit = [\"src/**\", \"tests/**\"]\n", &[]),
            "tests/greet1.rs: the learner may edit this test, and nothing checks",
        );
    }

    #[test]
    fn programs_of_a_level_have_different_names() {
        let fixture = Fixture::new();
        fixture.add_exercise("ferry1");
        fixture.write(
            "exercises/01_first/greet1/src/bin/show.rs",
            "fn main() {}\n",
        );
        fixture.write(
            "exercises/01_first/ferry1/src/bin/show/main.rs",
            "fn main() {}\n",
        );
        expect_one(
            &fixture.lint(),
            "`greet1` and `ferry1` both have a program `show`",
        );
    }
}
