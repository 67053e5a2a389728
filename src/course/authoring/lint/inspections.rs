//! Whether the tools that look at an exercise's tests can tell right from wrong.

use super::Content;
use super::kinds::words;
use crate::course::checks::{UNSOUND, first_difference, marked_lines};
use crate::course::model::{Sanitizer, is_rust};
use crate::error::Problem;

/// Everything that keeps a tool from judging an exercise.
pub(super) fn checks(content: &Content) -> Vec<Problem> {
    [races(content), review(content)].concat()
}

/// What the thread sanitizer would take for a race: it sees only what the exercise's own code does, and no fence.
const UNSEEN: [&str; 6] = [
    "fence", "Once", "OnceLock", "LazyLock", "Condvar", "Barrier",
];

/// Where the thread sanitizer would accuse code that does nothing wrong.
fn races(content: &Content) -> Vec<Problem> {
    let exercise = content.exercise;
    let sanitizers = &exercise.checks.inspections.sanitize;
    if !sanitizers.contains(&Sanitizer::Thread) {
        return Vec::new();
    }
    let solved = content.solved();
    let mut problems = Vec::new();
    let manifest = solved.text("Cargo.toml").unwrap_or_default();
    if manifest.contains("dependencies") {
        let what = "`sanitize = [\"thread\"]` is for exercises that depend on no crate";
        let problem = Problem::new(what).at(exercise.path("Cargo.toml"), None);
        problems.push(problem.next("use loom, or take `thread` out of `sanitize`"));
    }
    for (path, text) in solved.iter().filter(|(path, _)| is_rust(path)) {
        let text = std::str::from_utf8(text).unwrap_or_default();
        let unseen = words(text).into_iter().find(|word| UNSEEN.contains(word));
        problems.extend(unseen.map(|word| {
            let what = format!(
                "`{word}` isn't understood by the thread sanitizer, which would accuse it of a race"
            );
            let next = "use atomics and `std::thread` alone, or take `thread` out of `sanitize`";
            Problem::new(what).at(exercise.path(path), None).next(next)
        }));
    }
    problems
}

/// What keeps a review from being one.
fn review(content: &Content) -> Vec<Problem> {
    let Content {
        exercise,
        shipped,
        solution,
    } = content;
    let Some(file) = exercise.checks.inspections.review.as_deref() else {
        return Vec::new();
    };
    let place = exercise.path(file);
    let about = |what: &str, next: &str| Problem::new(what).at(&place, None).next(next);
    let Some(given) = shipped.text(file) else {
        return vec![about(
            "`review` names this file, and it isn't there",
            "write it",
        )];
    };
    let mut problems = Vec::new();
    let proof = shipped.iter().map(|(path, _)| path);
    let mut proof = proof.filter(|path| path.starts_with("tests/"));
    if !exercise.may_edit(file) || !proof.any(|path| exercise.may_edit(path)) {
        let next = format!("write `edit = [\"{file}\", \"tests/**\"]`");
        problems.push(about(
            "the learner marks a line of this file, and writes a test",
            &next,
        ));
    }
    if !exercise.unsafe_code {
        problems.push(about(
            "the code under review can't be unsound without `unsafe`",
            "write `unsafe_code = true`",
        ));
    }
    if !marked_lines(given).is_empty() {
        problems.push(about(
            "this file is shipped with its mark",
            "remove the mark",
        ));
    }
    let solved = solution.text(file).unwrap_or_default();
    if marked_lines(solved).is_empty() {
        let what = format!("no line of the solution's copy of this file ends with `{UNSOUND}`");
        problems.push(about(&what, "mark the unsound line there"));
    } else if let Some(line) = first_difference(given, solved) {
        let what = "the solution's copy of this file differs in more than its mark";
        problems.push(
            Problem::new(what)
                .at(&place, line)
                .next("make them the same"),
        );
    }
    problems
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use crate::course::fixture::{expect_one, lint_greet as lint};

    #[test]
    fn the_thread_sanitizer_is_only_for_what_it_understands() {
        let checks = "checks = { sanitize = [\"thread\"] }\n";
        assert_eq!(lint(checks, &[]), [] as [&str; 0]);
        let test = indoc! {"
            // A OnceLock in a comment is none.
            use std::sync::OnceLock;
        "};
        expect_one(
            &lint(checks, &[("tests/more.rs", test)]),
            "tests/more.rs: `OnceLock` isn't understood by the thread sanitizer",
        );
    }

    #[test]
    fn a_review_has_a_file_a_mark_and_a_proof() {
        let given = "pub fn greet(_: &str) {}\n";
        let marked = "pub fn greet(_: &str) {} // unsound\n";
        let solution = "../../../solutions/01_first/greet1/src/lib.rs";
        let entry = indoc! {r#"
            edit = ["src/lib.rs", "tests/**"]
            unsafe_code = true
            checks = { review = "src/lib.rs" }
        "#};
        let early = format!("mod early {{}} // unsound\n{given}");
        let late = format!("mod early {{}}\n{marked}");
        let good = [("src/lib.rs", given), (solution, marked)];
        assert_eq!(lint(entry, &good), [] as [&str; 0]);
        for (lines, files, words) in [
            (
                entry.replace("review = \"src/lib", "review = \"src/gone"),
                good,
                "src/gone.rs: `review` names this file",
            ),
            (
                entry.replace(", \"tests/**\"", ""),
                good,
                "marks a line of this file, and writes a test",
            ),
            (
                entry.replace("unsafe_code = true\n", ""),
                good,
                "without `unsafe`",
            ),
            (
                entry.to_owned(),
                [("src/lib.rs", &early), (solution, &late)],
                "shipped with its mark",
            ),
            (
                entry.to_owned(),
                [good[0], (solution, &format!("{given}\n"))],
                "no line of the solution's copy",
            ),
            (
                entry.to_owned(),
                [good[0], (solution, &format!("\n{marked}"))],
                "src/lib.rs:1: the solution's copy of this file differs",
            ),
        ] {
            expect_one(&lint(&lines, &files), words);
        }
    }
}
