//! Points: partial credit, hidden tests, lateness.

use indoc::{formatdoc, indoc};

use super::class::Class;
use crate::support::{Course, Exercise};

/// An exercise whose course has two tests.
fn sums() -> Exercise {
    let tests = indoc! {"
        use sums::add;

        #[test]
        fn adds() {
            assert_eq!(add(1, 2), 3);
        }

        #[test]
        fn adds_nothing() {
            assert_eq!(add(7, 0), 7);
        }
    "};
    Exercise::new("sums")
        .source("pub fn add(_: u32, _: u32) -> u32 { 0 }\n")
        .solution("pub fn add(a: u32, b: u32) -> u32 { a.saturating_add(b) }\n")
        .starts("test adds")
        .tests(tests)
}

fn class(assignment: &str) -> Class {
    let class = Class::of(Course::with_all([sums()]));
    class.write("hw.toml", assignment);
    class
}

const HALF: &str = "pub fn add(a: u32, _: u32) -> u32 { a }\n";

#[test]
fn partial_credit_counts_the_tests_of_the_course_only() {
    let own_tests = formatdoc! {"
        {HALF}
        #[test]
        fn adds() {{}}

        #[test]
        fn own() {{}}

        #[test]
        fn own_too() {{}}
    "};
    let class = class(indoc! {r#"
        partial = true
        [[exercises]]
        name = "sums"
        points = 10
        tests = { adds = 3 }
    "#})
    .with("al", "sums", HALF)
    .with("bo", "sums", &own_tests)
    .with(
        "cy",
        "sums",
        "pub fn add(a: u32, b: u32) -> u32 { a + b }\n",
    )
    .with("di", "sums", "pub fn add(a: u32, b: u32) -> u32 { a + b");
    class.grade("grades", &["--assignment", "hw.toml"]).exits(1);
    let score = |student: &str| class.outcome("grades", student).1;
    let scores = ["al", "bo", "cy", "di"].map(score);
    assert_eq!(
        scores.map(|score| score.to_string()),
        ["2.5", "2.5", "10", "0"]
    );
    let tests = class.row("grades", "al")["verdicts"][0]["tests"].clone();
    let worth: f64 = tests
        .as_array()
        .expect("tests")
        .iter()
        .filter_map(|test| test["max"].as_f64())
        .sum();
    assert_eq!(worth.to_string(), "10", "{tests:#}");
}

#[test]
fn hidden_tests_count_and_are_marked() {
    let class = class("hidden = \"secret\"")
        .with(
            "al",
            "sums",
            "pub fn add(a: u32, b: u32) -> u32 { a + b }\n",
        )
        .with(
            "bo",
            "sums",
            "pub fn add(a: u32, b: u32) -> u32 { a.saturating_add(b) }\n",
        )
        .with(
            "cy",
            "sums",
            "pub fn add(a: u64, b: u64) -> u64 { a + b }\n",
        );
    class.write(
        "secret/sums/edge.rs",
        indoc! {"
            use sums::add;

            #[test]
            fn saturates() {
                let most: u32 = u32::MAX;
                assert_eq!(add(most, 1), most, \"the secret is out\");
            }
        "},
    );
    class.grade("grades", &["--assignment", "hw.toml"]).exits(1);
    assert_eq!(class.outcome("grades", "al"), ("failed".to_owned(), 0.0));
    assert_eq!(class.outcome("grades", "bo"), ("passed".to_owned(), 1.0));
    let tests = class.row("grades", "al")["verdicts"][0]["tests"].clone();
    for test in tests.as_array().expect("tests") {
        let is_hidden = test["name"].as_str().expect("a name").contains("saturates");
        assert_eq!(test["hidden"], is_hidden, "{tests:#}");
    }
    let refused = class.row("grades", "cy")["verdicts"][0].to_string();
    assert!(refused.contains("does not compile"), "{refused}");
    assert!(
        !refused.contains("most"),
        "no line of hidden tests: {refused}"
    );
}

#[test]
fn another_assignment_gives_other_points_without_judging_again() {
    let class = class("").with("al", "sums", HALF);
    class.grade("grades", &["--assignment", "hw.toml"]).exits(1);
    assert_eq!(class.outcome("grades", "al").1.to_string(), "0");
    class.write("hw.toml", "partial = true");
    let ran = class.grade("grades", &["--assignment", "hw.toml"]).exits(1);
    assert!(!ran.stderr.contains(" sums of "), "{ran:#?}");
    assert_eq!(class.outcome("grades", "al").1.to_string(), "0.5");
}
