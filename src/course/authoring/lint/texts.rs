//! Checks that lessons, topics and exercises fit together, and that hints don't give the answer away.

use super::Content;
use crate::course::formats::ManifestLines;
use crate::course::model::{Files, Level, sections};
use crate::course::source::nearest;
use crate::course::syntax::markdown;
use crate::error::{Place, Problem};

/// Code shorter than this, such as `hint::spin_loop()`, is vocabulary that a hint may name.
const TELLING: usize = 20;

/// Checks that every topic has a lesson and an exercise, and that every lesson has a topic.
pub(super) fn lessons(level: &Level, files: &Files, lines: &ManifestLines) -> Vec<Problem> {
    let path = format!("{}/README.md", level.dir);
    let mut problems = Vec::new();
    if level.exercises.is_empty() {
        let problem = Problem::new(format!("level `{}` has no exercises", level.id))
            .at(level.manifest(), None);
        problems.push(problem.next(format!("create one: `runner dev new {} NAME`", level.id)));
    }
    for topic in &level.topics {
        if !level
            .exercises
            .iter()
            .any(|exercise| exercise.topics.contains(&topic.id))
        {
            let what = format!("no exercise covers topic `{}`", topic.id);
            problems.push(
                put(Problem::new(what), lines.topics.get(&topic.id))
                    .next("add an exercise that can't be passed without it, or remove the topic"),
            );
        }
    }
    let Some(readme) = files.text("README.md") else {
        problems.push(
            Problem::new("this file is missing: it contains the level's lessons")
                .at(path, None)
                .next("create it with one section per topic"),
        );
        return problems;
    };
    let sections = sections(readme);
    for topic in level
        .topics
        .iter()
        .filter(|topic| !sections.iter().any(|section| section.title == topic.title))
    {
        let problem = put(
            Problem::new(format!("topic `{}` has no lesson", topic.id)),
            lines.topics.get(&topic.id),
        );
        problems.push(problem.next(format!("add a section `## {}` to {path}", topic.title)));
    }
    let titles = || level.topics.iter().map(|topic| topic.title.as_str());
    for (index, section) in sections.iter().enumerate() {
        let next = if !titles().any(|title| title == section.title) {
            let next = match nearest(section.title, titles()) {
                Some(near) => format!(
                    "write `## {near}` to match the topic's title, or make it part of a lesson: `### {}`",
                    section.title
                ),
                None => format!("make it part of a lesson: `### {}`", section.title),
            };
            Some((
                format!(
                    "the section \"{}\" doesn't belong to a topic of the level",
                    section.title
                ),
                next,
            ))
        } else if let Some(first) = sections[..index]
            .iter()
            .find(|first| first.title == section.title)
        {
            let what = format!(
                "the section \"{}\" appears twice; the first is at line {}",
                section.title, first.line
            );
            Some((what, "merge the two sections".to_owned()))
        } else if section.is_empty {
            Some((
                format!("the lesson \"{}\" is empty", section.title),
                "write it".to_owned(),
            ))
        } else {
            None
        };
        problems
            .extend(next.map(|(what, next)| Problem::new(what).at(&path, section.line).next(next)));
    }
    problems
}

/// Checks that hints don't repeat each other or contain the literal answer.
pub(super) fn hints(content: &Content, lines: &ManifestLines) -> Vec<Problem> {
    let name = &content.exercise.name;
    let hints = lines.all_hints(content.exercise);
    let answers = answers(content);
    let solved: Vec<String> = content
        .solution
        .iter()
        .map(|(_, text)| words(&String::from_utf8_lossy(text)))
        .collect();
    let mut problems = Vec::new();
    for (index, (hint, place)) in hints.iter().enumerate() {
        let text = words(hint);
        let code = code(hint);
        let given = code
            .iter()
            .flat_map(|code| code.lines())
            .map(bare)
            .find(|line| answers.iter().any(|answer| answer == line));
        let (what, next) = if hints[..index].iter().any(|(other, _)| words(other) == text) {
            (
                format!("exercise `{name}` has the same hint twice"),
                "make each hint say more than the one before",
            )
        } else if let Some(line) = given {
            (
                format!("a hint of exercise `{name}` contains a line of its solution: `{line}`"),
                "show how to use it on a different problem",
            )
        } else if text.len() >= TELLING && solved.iter().any(|solution| solution.contains(&text)) {
            (
                format!("a hint of exercise `{name}` appears word for word in its solution"),
                "put it in other words",
            )
        } else {
            continue;
        };
        problems.push(put(Problem::new(what), *place).next(next));
    }
    problems
}

/// The lines that the solution adds to the exercise and that would give the answer away.
fn answers(content: &Content) -> Vec<String> {
    let lines = |files: &Files| -> Vec<String> {
        files
            .iter()
            .flat_map(|(_, text)| {
                String::from_utf8_lossy(text)
                    .lines()
                    .map(bare)
                    .map(str::to_owned)
                    .collect::<Vec<_>>()
            })
            .collect()
    };
    let shipped = lines(&content.shipped);
    let mut added = lines(&content.solution);
    // A single word, such as `[dependencies]`, is vocabulary and not an answer.
    let tells = |line: &String| line.len() >= TELLING && line.contains([' ', '(']);
    added.retain(|line| tells(line) && !line.starts_with("//") && !shipped.contains(line));
    added
}

/// A line of code without whitespace and punctuation around it.
fn bare(line: &str) -> &str {
    line.trim().trim_end_matches([';', ','])
}

/// The code in a hint, from code spans and code blocks.
fn code(hint: &str) -> Vec<String> {
    let blocks = markdown::code_blocks(hint).into_iter();
    let mut code = markdown::code_spans(hint);
    code.extend(blocks.map(|block| block.text));
    code
}

/// A text with single spaces between its words.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn put(problem: Problem, place: Option<&Place>) -> Problem {
    match place {
        Some(place) => problem.at(&place.path, place.line),
        None => problem,
    }
}

#[cfg(test)]
mod tests {
    use crate::course::fixture::Fixture;

    const SOLUTION: &str = "solutions/01_first/greet1/src/lib.rs";

    #[track_caller]
    fn expect(fixture: &Fixture, problem: &str) {
        assert_eq!(fixture.lint(), [problem]);
    }

    #[test]
    fn hints_must_differ_and_not_contain_lines_of_the_solution() {
        let fixture = Fixture::new();
        let manifest = "exercises/01_first/info.toml";
        let asked = "For a number you would write a placeholder between braces.";
        fixture.edit(manifest, asked, "Which macro builds a string  from parts?");
        expect(
            &fixture,
            "exercises/01_first/info.toml:14: exercise `greet1` has the same hint twice\n  next: make each hint say more than the one before",
        );
        fixture.edit(
            manifest,
            "Which macro builds a string  from parts?",
            "Write `format!(\\\"Hello, {name}!\\\");` there.",
        );
        expect(
            &fixture,
            "exercises/01_first/info.toml:14: a hint of exercise `greet1` contains a line of its solution: `format!(\"Hello, {name}!\")`\n  \
             next: show how to use it on a different problem",
        );
        for block in [
            "Like this:\\n\\n```\\nformat!(\\\"Hello, {name}!\\\")\\n```",
            "Like this:\\n\\n    format!(\\\"Hello, {name}!\\\")",
            "1. ``format!(\\\"Hello, {name}!\\\")``",
        ] {
            fixture.edit(
                manifest,
                "Write `format!(\\\"Hello, {name}!\\\");` there.",
                block,
            );
            let problems = fixture.lint();
            assert!(
                problems.len() == 1 && problems[0].contains("contains a line of its solution"),
                "{problems:?}"
            );
            fixture.edit(
                manifest,
                block,
                "Write `format!(\\\"Hello, {name}!\\\");` there.",
            );
        }
        fixture.edit(
            manifest,
            "Write `format!(\\\"Hello, {name}!\\\");` there.",
            "Build a string from parts.",
        );
        fixture.edit(
            SOLUTION,
            "    format!",
            "    // Build a string\n    format!",
        );
        assert_eq!(fixture.lint(), [] as [String; 0]);
        fixture.edit(
            SOLUTION,
            "// Build a string\n",
            "// Build a string from parts.\n",
        );
        expect(
            &fixture,
            "exercises/01_first/info.toml:14: a hint of exercise `greet1` appears word for word in its solution\n  next: put it in other words",
        );
    }

    #[test]
    fn a_hint_may_name_a_call_of_the_solution() {
        let fixture = Fixture::new();
        let asked = "For a number you would write a placeholder between braces.";
        fixture.edit(
            "exercises/01_first/info.toml",
            asked,
            "Call `hint::spin_loop()` as long as you wait.",
        );
        fixture.edit(
            SOLUTION,
            "    format!",
            "    hint::spin_loop();\n    format!",
        );
        assert_eq!(fixture.lint(), [] as [String; 0]);
    }
}
