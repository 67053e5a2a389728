//! `conforms`: a public suite judges case by case, with a score that code under test can't forge.

use indoc::{formatdoc, indoc};

use crate::support::report::Report;
use crate::support::{Course, Exercise};

/// Adds up the numbers of `1+2`.
const RIGHT: &str = indoc! {r#"
    //! Adds up.

    pub fn sum(terms: &str) -> String {
        let terms = terms.split('+').map(str::trim);
        match terms.map(str::parse::<u32>).sum::<Result<u32, _>>() {
            Ok(sum) => sum.to_string(),
            Err(_) => "no number".to_owned(),
        }
    }
"#};

/// The same as a loop.
const LOOP: &str = indoc! {r#"
    //! Adds up.

    pub fn sum(terms: &str) -> String {
        let mut sum = 0_u32;
        for term in terms.split('+') {
            match term.trim().parse::<u32>() {
                Ok(term) => sum += term,
                Err(_) => return String::from("no number"),
            }
        }
        format!("{sum}")
    }
"#};

/// Right, but for an answer to one of the cases that begins with these statements.
fn with_special_case(case: &str, statements: &str) -> String {
    RIGHT.replacen(
        '{',
        &format!("{{ if terms == {case:?} {{ {statements} }}"),
        1,
    )
}

fn exercise(name: &str, source: &str) -> Exercise {
    let tests = formatdoc! {r#"
        use {name}::sum;

        #[test]
        fn sums() {{
            for (input, expected) in [("1", "1"), ("1+2", "3"), ("1 + 2 +3", "6"), ("0+0", "0")] {{
                case(input, input, expected, || sum(input));
            }}
        }}

        #[test]
        fn refusals() {{
            for input in ["", "one"] {{
                case(&format!("refuses {{input:?}}"), input, "no number", || sum(input));
            }}
        }}

        fn case(name: &str, input: &str, expected: &str, got: impl FnOnce() -> String) {{
            assert_eq!(got(), expected, "{{name}}: {{input}}");
        }}
    "#};
    Exercise::new(name)
        .source(source)
        .solution(RIGHT)
        .tests(tests)
        .starts("test sums")
        .entry(indoc! {r#"
            points = 12
            limits = { time = "1s" }
            checks = { conforms = { suite = "Sums", cases = 6 } }
        "#})
}

/// The score of an exercise: points, cases that passed, all cases.
fn score(report: &Report, exercise: &str) -> (u64, u64, u64) {
    let result = report.result(exercise);
    let number = |value: &serde_json::Value| value.as_u64().expect("a number");
    let score = &result["score"];
    (
        number(&result["points"]),
        number(&score["passed"]),
        number(&score["cases"]),
    )
}

#[test]
fn every_planted_fault_costs_its_case_and_no_right_program_loses_one() {
    let prints = indoc! {r#"
        for word in ["begun 1", "passed 1", "failed 1"] { eprintln!("{word}"); println!("{word}"); }
    "#};
    let caught = "_ = std::panic::catch_unwind(|| panic!(\"caught\"));";
    let thread = "std::thread::spawn(|| {}).join().unwrap();";
    let exercises = [
        ("right", RIGHT.to_owned(), (12, 6)),
        ("loops", LOOP.to_owned(), (12, 6)),
        ("prints", with_special_case("1+2", prints), (12, 6)),
        ("catches", with_special_case("1+2", caught), (12, 6)),
        ("threads", with_special_case("1+2", thread), (12, 6)),
        (
            "wrong",
            with_special_case("1+2", "return String::from(\"4\");"),
            (10, 5),
        ),
        (
            "panics",
            with_special_case("1+2", "panic!(\"at two\");"),
            (10, 5),
        ),
        (
            "aborts",
            with_special_case("1+2", "std::process::abort();"),
            (10, 5),
        ),
        (
            "exits",
            with_special_case("1+2", "std::process::exit(0);"),
            (10, 5),
        ),
        (
            "hangs",
            with_special_case("1+2", "loop { std::thread::yield_now(); }"),
            (10, 5),
        ),
    ];
    let all = exercises.iter();
    let course = Course::with_all(all.map(|(name, source, _)| exercise(name, source)));
    let report = Report::of(&course, &[]);
    for (name, _, (points, passed)) in &exercises {
        let verdict = if *passed == 6 { "passed" } else { "test" };
        report.expect(name, verdict);
        assert_eq!(score(&report, name), (*points, *passed, 6), "{name}");
    }
    for (name, got) in [
        ("wrong", "4"),
        ("panics", "at two"),
        ("aborts", "SIGABRT"),
        ("exits", "calls `exit`"),
        ("hangs", "still running after 1 s"),
    ] {
        let case = &report.result(name)["tests"][0]["cases"]["first_failing"][0];
        assert_eq!(
            (&case["name"], &case["expected"]),
            (&"1+2".into(), &"3".into()),
            "{name}"
        );
        let said = case["got"].as_str().expect("a text");
        assert!(said.contains(got), "{name}: {said}");
    }
}

#[test]
fn a_failing_case_is_shown_with_what_went_in_and_what_came_out() {
    let course = Course::new().with(exercise(
        "sums",
        &with_special_case("1 + 2 +3", "return String::from(\"5\\n6\");"),
    ));
    course
        .run(&["run", "sums"])
        .exits(1)
        .says("sums  3 of 4 cases pass")
        .says("case 1 + 2 +3")
        .says("input     1 + 2 +3")
        .says("expected  6")
        .says("got       5\n              6")
        .says("1 of 2 tests fails, Sums 5/6");
    course
        .run(&["verify", "--format", "github"])
        .exits(1)
        .says("got: 5");
    course.solve("sums");
    course.run(&["run", "sums"]).exits(0).says("Sums 6/6");
}

#[test]
fn a_suite_of_another_length_than_declared_does_not_pass() {
    let course = Course::new().with(exercise("sums", RIGHT));
    course.level_manifest().replace("cases = 6", "cases = 7");
    course
        .run(&["run", "sums"])
        .exits(1)
        .says("the suite has 7 cases, and 6 were judged");
}

#[test]
fn many_crashes_end_the_test() {
    let course = Course::new().with(exercise(
        "sums",
        &RIGHT.replacen('{', "{ if !terms.is_empty() { std::process::abort(); }", 1),
    ));
    let tests = course.tests("sums");
    tests.replace("(\"0+0\", \"0\")]", "(\"0+0\", \"0\")].repeat(5)");
    course
        .run(&["run", "sums"])
        .exits(1)
        .says("the rest was not judged");
}
