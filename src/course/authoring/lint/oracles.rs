//! Whether an exercise's oracle can ask its library.

use super::Content;
use crate::course::model::ORACLE;
use crate::course::syntax::rust;
use crate::error::Problem;

/// The functions that the runner calls.
const FUNCTIONS: [&str; 2] = ["input", "answer"];

/// What keeps an oracle from asking.
pub(super) fn checks(content: &Content) -> Vec<Problem> {
    let Content {
        exercise, shipped, ..
    } = content;
    let file = exercise.path(ORACLE);
    let problem = |what: &str, next: &str| vec![Problem::new(what).at(&file, None).next(next)];
    let source = shipped.text(ORACLE);
    if exercise.checks.oracle.is_none() {
        let next = "add `oracle = { cases = 200 }` to the exercise's checks, or remove the file";
        return source.map_or_else(Vec::new, |_| problem("nothing asks this oracle", next));
    }
    let Some(source) = source else {
        let next = "write it: CONTRIBUTING.md has an example";
        return problem("the exercise has an oracle, but this file is missing", next);
    };
    if exercise.may_edit(ORACLE) {
        let next = "change the exercise's `edit`";
        return problem("learners may edit the file that asks their code", next);
    }
    if exercise.checks.conforms.is_some() {
        let next = "let `conforms` or `oracle` judge the answers";
        return problem("a suite and an oracle can't both give the score", next);
    }
    let tokens = rust::tokens(source).unwrap_or_default();
    let defines = |name: &&str| {
        let mut pairs = tokens.windows(2);
        pairs.any(|pair| pair[0].text == "fn" && pair[1].text == *name)
    };
    match FUNCTIONS.iter().find(|name| !defines(name)) {
        Some(name) => problem(
            &format!("the oracle has no function `{name}`"),
            "write `pub fn input(pick: impl FnMut(u64) -> u64) -> String` and `pub fn answer(input: &str) -> String`",
        ),
        None => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use crate::course::fixture::{expect_one, lint_greet};

    const RIGHT: &str = indoc! {"
        pub fn input(_pick: impl FnMut(u64) -> u64) -> String {
            String::new()
        }

        pub fn answer(input: &str) -> String {
            input.to_owned()
        }
    "};

    #[test]
    fn an_oracle_needs_its_file_with_both_functions_out_of_the_learners_reach() {
        let key = "checks = { oracle = { cases = 5 } }\n";
        let lint = |lines: &str, files: &[(&str, &str)]| lint_greet(lines, files);
        assert_eq!(lint(key, &[("oracle.rs", RIGHT)]), [] as [&str; 0]);
        expect_one(&lint(key, &[]), "this file is missing");
        expect_one(
            &lint("", &[("oracle.rs", RIGHT)]),
            "nothing asks this oracle",
        );
        let without = RIGHT.replace("answer", "reply");
        expect_one(
            &lint(key, &[("oracle.rs", &without)]),
            "the oracle has no function `answer`",
        );
        let edit = format!("edit = [\"src/lib.rs\", \"oracle.rs\"]\n{key}");
        expect_one(
            &lint(&edit, &[("oracle.rs", RIGHT)]),
            "learners may edit the file",
        );
    }
}
