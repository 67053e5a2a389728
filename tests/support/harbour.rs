//! Exercises that all ask for the same thing, so that they differ only in what a test is about.

use crate::support::{Course, Exercise};

/// Adds exercises, each with its learner's file. Each is asked for a height of 2, within a second, little memory and little output.
pub fn course(exercises: &[(&str, &str)]) -> Course {
    exercises
        .iter()
        .fold(Course::new(), |course, (name, source)| {
            add(course, name, source, "")
        })
}

/// Adds an exercise with further lines for its entry in the level's manifest.
pub fn add(course: Course, name: &str, source: &str, extra: &str) -> Course {
    let limits = "limits = { time = \"2s\", memory = \"256MiB\", output = \"64KiB\" }\n";
    let tests = asks(name);
    course.exercise(&Exercise {
        name,
        source,
        tests: &tests,
        extra: &format!("{limits}{extra}"),
        ..Exercise::default()
    })
}

/// The test file of an exercise.
pub fn asks(name: &str) -> String {
    format!(
        "use {name}::height;\n\n#[test]\nfn the_water_is_high() {{\n    assert_eq!(height(), 2, \"the gauge shows two metres\");\n}}\n"
    )
}

/// A source whose answer is wrong, after it did something else.
pub fn wrong_after(what: &str) -> String {
    format!("pub fn height() -> u32 {{\n    {what}\n    1\n}}\n")
}

/// A source whose answer is right, after it did something else.
pub fn right_after(what: &str) -> String {
    format!("pub fn height() -> u32 {{\n    {what}\n    2\n}}\n")
}
