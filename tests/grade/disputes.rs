//! What an oracle asked is recorded, and asked again: by the same grader, by one with the same secret, and by a person who doubts a verdict.

use std::fs;

use indoc::{formatdoc, indoc};
use serde_json::Value;

use super::class::Class;
use crate::support::{Course, Exercise};

/// Adds numbers, but not those above this one.
fn up_to(most: u32) -> String {
    formatdoc! {"
        pub fn sum(numbers: &[u32]) -> u32 {{
            numbers.iter().filter(|number| **number <= {most}).sum()
        }}
    "}
}

/// An exercise whose test passes with any of these sources, so that only the oracle can tell them apart.
fn sums() -> Exercise {
    let oracle = indoc! {r#"
        use sums::sum;

        pub fn input(mut pick: impl FnMut(u64) -> u64) -> String {
            let numbers = (0..5).map(|_| pick(100).to_string());
            numbers.collect::<Vec<_>>().join(" ")
        }

        pub fn answer(input: &str) -> String {
            let numbers: Vec<u32> = input.split(' ').flat_map(str::parse).collect();
            sum(&numbers).to_string()
        }
    "#};
    let tests = indoc! {"
        #[test]
        fn of_two() {
            assert_eq!(sums::sum(&[1, 2]), 3);
        }
    "};
    Exercise::new("sums")
        .source(indoc! {"
            pub fn sum(_: &[u32]) -> u32 {
                0
            }
        "})
        .solution(up_to(1000))
        .tests(tests)
        .starts("test of_two")
        .file("oracle.rs", oracle)
        .entry("checks = { oracle = { cases = 50 } }")
}

/// A class in which two students fail and one passes.
fn class() -> Class {
    Class::of(Course::with_all([sums()]))
        .with("al", "sums", &up_to(90))
        .with("bo", "sums", &up_to(50))
        .with("cy", "sums", &up_to(500))
}

/// The oracle's result in a student's line.
fn asked(class: &Class, out: &str, student: &str) -> Value {
    let lines = fs::read_to_string(class.path(out).join("results.jsonl")).expect("lines");
    let mut lines = lines
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let line = lines
        .find(|line| line["student"] == student)
        .expect("a line");
    let mut tests = line["tests"].as_array().expect("tests").iter();
    let test = tests.find(|test| test["name"] == "oracle.rs");
    test.expect("the oracle's result").clone()
}

#[test]
fn a_class_is_asked_the_same_again_and_the_seed_is_recorded() {
    let class = class();
    class.grade("grades", &[]).exits(1);
    let first = class.written("grades");
    for student in ["al", "bo", "cy"] {
        assert!(
            asked(&class, "grades", student)["seed"].is_u64(),
            "{student}"
        );
    }
    class.grade("grades", &["--fresh"]).exits(1);
    assert_eq!(class.written("grades"), first);
    // Another folder has another secret.
    class.grade("others", &[]).exits(1);
    let seeds =
        |out: &str| ["al", "bo", "cy"].map(|student| asked(&class, out, student)["seed"].clone());
    assert_ne!(seeds("others"), seeds("grades"));
    // Two machines can share one.
    class.write("hw.toml", "secret = \"a sunken ship\"\n");
    for out in ["one", "two"] {
        class.grade(out, &["--assignment", "hw.toml"]).exits(1);
    }
    assert_eq!(class.written("one"), class.written("two"));
}

#[test]
fn a_person_can_ask_the_same_and_sees_the_same() {
    let class = class();
    class.grade("grades", &[]).exits(1);
    for (student, most) in [("al", 90), ("bo", 50)] {
        let test = asked(&class, "grades", student);
        let message = test["message"].as_str().expect("a message");
        let case = |label: &str| {
            let mut lines = message.lines().map(str::trim);
            let found = lines.find_map(|line| line.strip_prefix(label));
            found
                .unwrap_or_else(|| panic!("{label} in {message}"))
                .to_owned()
        };
        class.course.source("sums").write(up_to(most));
        let seed = test["seed"].to_string();
        class
            .course
            .run(&["run", "sums", "--seed", &seed])
            .exits(1)
            .says(&case("input: "))
            .says(&case("left: "))
            .says(&case("right: "));
    }
}

#[test]
fn students_see_the_expected_answer_only_if_the_teacher_wants_that() {
    let class = class();
    for (details, input, expected) in [("full", true, true), ("actual-only", false, false)] {
        class.write("hw.toml", &format!("details = \"{details}\"\n"));
        class.grade("grades", &["--assignment", "hw.toml"]).exits(1);
        let feedback = fs::read_to_string(class.path("grades/feedback/al.md")).expect("feedback");
        assert_eq!(feedback.contains("input: "), input, "{feedback}");
        assert_eq!(feedback.contains("right: "), expected, "{feedback}");
        assert!(feedback.contains("left: "), "{feedback}");
    }
}
