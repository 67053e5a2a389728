//! Whether each stage of a project has tests and a task, and all tests belong to a stage.

use super::Content;
use crate::course::model::ProjectStage;
use crate::error::Problem;

/// What keeps the stages from being judged one after another.
pub(super) fn checks(content: &Content) -> Vec<Problem> {
    let Content {
        exercise, shipped, ..
    } = content;
    if exercise.stages.is_empty() {
        return Vec::new();
    }
    let mut problems = Vec::new();
    let checks = &exercise.checks;
    if checks.mutants.is_some() || checks.predict.is_some() || checks.inspections.review.is_some() {
        let what = "the tests of a project's stages are the course's";
        problems.push(
            Problem::new(what)
                .at(&exercise.dir, None)
                .next("remove `stages`, or `mutants`, `predict` and `review`"),
        );
    }
    for stage in &exercise.stages {
        let source = shipped.text(&stage.test);
        let (what, next) = match source {
            None => (
                "the tests of this stage are missing",
                "write them there, or correct `test` of the stage",
            ),
            Some(_) if exercise.may_edit(&stage.test) => (
                "learners may edit the tests of this stage",
                "leave `tests/` out of `edit`",
            ),
            Some(source) if !source.contains("#[test]") => (
                "this stage has no test",
                "write one that only this stage makes pass",
            ),
            Some(source) if ProjectStage::task(source).trim().is_empty() => (
                "this stage has no task",
                "describe it at the top of the file, in lines that begin with `//!`",
            ),
            Some(_) => continue,
        };
        let place = exercise.path(&stage.test);
        problems.push(Problem::new(what).at(place, None).next(next));
    }
    let is_target = |path: &str| {
        let name = path
            .strip_prefix("tests/")
            .and_then(|name| name.strip_suffix(".rs"));
        name.is_some_and(|name| !name.contains('/'))
    };
    let is_of_a_stage = |path: &str| exercise.stages.iter().any(|stage| stage.test == path);
    let paths = shipped.iter().map(|(path, _)| path);
    problems.extend(
        paths
            .filter(|path| is_target(path) && !is_of_a_stage(path))
            .map(|path| {
                Problem::new("these tests belong to no stage")
                    .at(exercise.path(path), None)
                    .next("name the file in a stage, or move helpers to a folder: `tests/support/mod.rs`")
            }),
    );
    problems
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use crate::course::fixture::Fixture;

    #[test]
    fn every_stage_has_tests_and_a_task_and_all_tests_have_a_stage() {
        let fixture = Fixture::new();
        let stages = indoc! {r#"
            points = 2
            [[exercises.stages]]
            title = "Greets"
            test = "tests/greet1.rs"
            hints = ["Who is it?", "Write a name."]
            [[exercises.stages]]
            title = "Waves"
            test = "tests/waves.rs"
            hints = ["With what?", "Take a hand."]
        "#};
        let manifest = "exercises/01_first/info.toml";
        let old = fixture.read(manifest);
        let hints = old.split_once("hints = [").expect("hints").1;
        let hints = hints.split_once("]\n").expect("an end").0;
        fixture.edit(manifest, &format!("hints = [{hints}]\n"), "");
        fixture.edit(manifest, "points = 2\n", stages);
        let test = |name: &str| format!("exercises/01_first/greet1/tests/{name}.rs");
        let own = fixture.read(&test("greet1"));
        fixture.write(&test("alone"), &own);
        let problems = fixture.lint();
        let found = |path: &str, what: &str| {
            let start = format!("{path}: {what}");
            problems.iter().any(|problem| problem.starts_with(&start))
        };
        assert!(
            found(&test("greet1"), "this stage has no task"),
            "{problems:#?}"
        );
        assert!(found(&test("waves"), "the tests of this stage are missing"));
        assert!(found(&test("alone"), "these tests belong to no stage"));
        fixture.write(&test("greet1"), ["//! Greet.", "", &own].join("\n"));
        fixture.write(&test("waves"), ["//! Wave.", "", &own].join("\n"));
        fixture.remove(&test("alone"));
        assert_eq!(fixture.lint(), [] as [&str; 0]);
    }
}
