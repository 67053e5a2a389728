//! The order of a course: whether an exercise uses something that no lesson has introduced so far.
//!
//! Levels and topics declare what their introductions and lessons introduce. A course in which none does isn't checked.

use crate::course::model::{Course, Exercise, Files, Level, Topic, is_rust};
use crate::course::syntax::constructs;
use crate::course::syntax::rust::{attributes, closing, tokens};

/// The names of what an exercise uses, although neither an earlier lesson nor one of its own introduces it.
pub fn too_early(
    course: &Course,
    exercise: &Exercise,
    shipped: &Files,
    solution: &Files,
) -> Vec<&'static str> {
    if course
        .levels
        .iter()
        .all(|level| declared(level).next().is_none())
    {
        return Vec::new();
    }
    let known = introduced(course, exercise);
    let text = read_by_learners(exercise, shipped) + &read_by_learners(exercise, solution);
    let mut used = constructs(&text);
    used.retain(|name| !known.iter().any(|known| known == name));
    used
}

/// What has been introduced when a learner comes to an exercise: by earlier levels, by the introduction of its own level, and by the
/// lessons on the topics so far.
fn introduced<'c>(course: &'c Course, exercise: &Exercise) -> Vec<&'c String> {
    let level = course.level_of(exercise);
    let earlier = course
        .levels
        .iter()
        .take_while(|earlier| earlier.id != level.id);
    let of_earlier = earlier.flat_map(declared);
    let has_come = |topic: &&Topic| comes_by(level, topic, exercise);
    let lessons = level.topics.iter().filter(has_come);
    let of_lessons = lessons.flat_map(|topic| &topic.introduces);
    of_earlier
        .chain(&level.introduces)
        .chain(of_lessons)
        .collect()
}

/// Everything that a level declares.
fn declared(level: &Level) -> impl Iterator<Item = &String> {
    let of_lessons = level.topics.iter().flat_map(|topic| &topic.introduces);
    level.introduces.iter().chain(of_lessons)
}

/// Whether an exercise or one before it in its level is about a topic.
fn comes_by(level: &Level, topic: &Topic, exercise: &Exercise) -> bool {
    let mut exercises = level.exercises.iter();
    let first =
        exercises.find(|first| first.topics.contains(&topic.id) || first.name == exercise.name);
    first.is_some_and(|first| first.topics.contains(&topic.id))
}

/// The code that learners have to understand: what they edit, the programs whose output they predict, and the tests. Helpers of the tests
/// have plain names instead.
fn read_by_learners(exercise: &Exercise, files: &Files) -> String {
    let mut code = String::new();
    for (path, text) in files.iter().filter(|(path, _)| is_rust(path)) {
        let text = String::from_utf8_lossy(text);
        if exercise.may_edit(path) || path.starts_with("programs/") {
            code += &readable(&text);
        } else if path.starts_with("tests/") {
            code += &test_functions(&text);
        }
    }
    code
}

/// A source, unless it isn't Rust: then nothing after it would be read either.
fn readable(source: &str) -> String {
    tokens(source).map_or_else(String::new, |_| format!("{source}\n"))
}

/// The functions with `#[test]`.
fn test_functions(source: &str) -> String {
    let tokens = tokens(source).unwrap_or_default();
    let mut functions = String::new();
    for attribute in attributes(&tokens)
        .iter()
        .filter(|found| found.name == "test")
    {
        let mut after = attribute.tokens.end..tokens.len();
        let body = after.find(|&at| tokens[at].text == "{");
        if let Some(end) = body.and_then(|body| closing(&tokens, body)) {
            let start = &tokens[attribute.tokens.start];
            functions += &source[start.range.start..tokens[end].range.end];
            functions.push('\n');
        }
    }
    functions
}

#[cfg(test)]
mod tests {
    use indoc::{formatdoc, indoc};

    use super::*;
    use crate::course::fixture::Fixture;

    /// What is too early in `greet1`, the only exercise of the first level, and in `count1`, the only one of the second.
    fn early(fixture: &Fixture) -> [Vec<&'static str>; 2] {
        let course = fixture.open().expect("a course");
        ["greet1", "count1"].map(|name| {
            let exercise = course.exercise(name).expect("an exercise");
            let read = |dir: &str| Files::read(&course.root.join(dir)).expect("files");
            too_early(
                &course,
                exercise,
                &read(&exercise.dir),
                &read(&exercise.solution_dir),
            )
        })
    }

    fn introduces(fixture: &Fixture, level: &str, names: &str) {
        let manifest = format!("exercises/{level}/info.toml");
        let text = fixture.read(&manifest);
        fixture.write(
            &manifest,
            text.replacen(
                "[[topics]]\n",
                &formatdoc! {"
                    [[topics]]
                    introduces = [{names}]
                "},
                1,
            ),
        );
    }

    #[test]
    fn what_a_later_lesson_introduces_is_too_early() {
        let fixture = Fixture::new();
        for name in ["greet1", "count1"] {
            let level = if name == "greet1" {
                "01_first"
            } else {
                "02_second"
            };
            let path = format!("exercises/{level}/{name}/src/lib.rs");
            fixture.write(&path, fixture.read(&path) + "struct A(Vec<u8>);\n");
        }
        let nothing: [Vec<&str>; 2] = [vec![], vec![]];
        assert_eq!(early(&fixture), nothing, "no topic declares anything");
        introduces(&fixture, "02_second", "\"Vec\"");
        assert_eq!(early(&fixture), [vec!["struct", "Vec"], vec!["struct"]]);
        introduces(&fixture, "01_first", "\"struct\"");
        assert_eq!(early(&fixture), [vec!["Vec"], vec![]]);
    }

    #[test]
    fn what_only_the_solution_uses_counts_too() {
        let fixture = Fixture::new();
        introduces(&fixture, "02_second", "\"Vec\"");
        let path = "solutions/01_first/greet1/src/lib.rs";
        fixture.write(path, fixture.read(path) + "\nfn f<T>() {}\n");
        assert_eq!(early(&fixture)[0], ["generics"]);
    }

    #[test]
    fn tests_count_but_their_helpers_do_not() {
        let source = indoc! {"
            fn helper() -> Vec<u8> { vec![] }
            #[test]
            #[should_panic(expected = \"{\")]
            fn a() { if b { c } }
            struct Helper;
        "};
        assert_eq!(
            constructs(&test_functions(source)),
            ["if", "#[should_panic]"]
        );
    }

    #[test]
    fn an_unknown_name_is_an_error() {
        let fixture = Fixture::new();
        introduces(&fixture, "01_first", "\"closure\"");
        let problems = fixture.problems();
        assert!(
            problems.len() == 1
                && problems[0].contains("`closure`")
                && problems[0].contains("did you mean `closures`?"),
            "{problems:?}"
        );
    }
}
