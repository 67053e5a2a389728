//! Stages: a project is judged stage by stage, and what a later stage needs doesn't have to be there yet.

use indoc::{formatdoc, indoc};

use crate::support::report::Report;
use crate::support::{Course, Exercise};

const ADD: &str = indoc! {"
    pub fn add(a: u32, b: u32) -> u32 {
        a + b
    }
"};
const MULTIPLY: &str = indoc! {"
    pub fn multiply(a: u32, b: u32) -> u32 {
        a * b
    }
"};
const DIVIDE: &str = indoc! {"
    pub fn divide(a: u32, b: u32) -> Option<u32> {
        a.checked_div(b)
    }
"};
const WRONG_ADD: &str = indoc! {"
    pub fn add(_a: u32, b: u32) -> u32 {
        b
    }
"};
const WRONG_MULTIPLY: &str = indoc! {"
    pub fn multiply(a: u32, _b: u32) -> u32 {
        a
    }
"};
const ENDLESS_DIVIDE: &str = indoc! {"
    pub fn divide(_: u32, _: u32) -> Option<u32> {
        loop {}
    }
"};

/// A calculator that grows in three stages, with this source.
fn calculator(name: &str, source: &str) -> Exercise {
    let test = |head: &str, import: &str, tests: &str| {
        formatdoc! {"
            //! {head}

            use {name}::{import};

            {tests}"}
    };
    let add = indoc! {"
        #[test]
        fn sums() {
            assert_eq!(add(1, 2), 3);
        }

        #[test]
        fn zero() {
            assert_eq!(add(0, 4), 4);
        }
    "};
    let multiply = indoc! {"
        #[test]
        fn products() {
            assert_eq!(multiply(3, 4), 12);
        }
    "};
    let divide = indoc! {"
        #[test]
        fn quotients() {
            assert_eq!(divide(12, 4), Some(3));
        }

        #[test]
        fn nothing() {
            assert_eq!(divide(12, 0), None);
        }
    "};
    Exercise::new(name)
        .source(source)
        .solution([ADD, MULTIPLY, DIVIDE].join("\n"))
        .starts("test add::sums")
        .entry("points = 6")
        .entry("limits = { time = \"2s\" }")
        .stage("Add", &test("Add `a` and `b`.", "add", add))
        .stage("Multiply", &test("Multiply them.", "multiply", multiply))
        .stage("Divide", &test("Divide them.", "divide", divide))
}

/// Tests of this project that ran, and its score: stages done, all stages, points.
fn seen(report: &Report, exercise: &str) -> (Vec<String>, Option<(u64, u64)>, u64) {
    let result = report.result(exercise);
    let names = result["tests"].as_array().expect("tests").iter();
    let names = names.map(|test| test["name"].as_str().expect("a name").to_owned());
    let score = &result["score"];
    let score = score["passed"].as_u64().zip(score["cases"].as_u64());
    (
        names.collect(),
        score,
        result["points"].as_u64().expect("points"),
    )
}

/// A verdict, the tests that ran, how many stages are done, and the points.
type Expected<'e> = (&'e str, Vec<&'e [&'e str]>, Option<u64>, u64);

#[test]
fn the_first_stage_that_fails_is_the_only_one_that_is_judged() {
    let [one, two] = [&["add::sums", "add::zero"][..], &["multiply::products"]];
    let three: &[&str] = &["divide::quotients", "divide::nothing"];
    let cases: [(&str, String, Expected<'_>); 9] = [
        (
            "shipped",
            WRONG_ADD.to_owned(),
            ("test", vec![one], Some(0), 0),
        ),
        (
            "empty",
            "//! Nothing yet.\n".to_owned(),
            ("compile", vec![], Some(0), 0),
        ),
        ("first", ADD.to_owned(), ("compile", vec![one], Some(1), 2)),
        (
            "wrong",
            [ADD, WRONG_MULTIPLY].concat(),
            ("test", vec![one, two], Some(1), 2),
        ),
        (
            "later",
            [WRONG_ADD, MULTIPLY, DIVIDE].concat(),
            ("test", vec![one], Some(0), 0),
        ),
        (
            "endless",
            [ADD, WRONG_MULTIPLY, ENDLESS_DIVIDE].concat(),
            ("test", vec![one, two], Some(1), 2),
        ),
        (
            "last",
            [ADD, MULTIPLY, ENDLESS_DIVIDE].concat(),
            ("timeout", vec![one, two, three], Some(2), 4),
        ),
        (
            "done",
            [ADD, MULTIPLY, DIVIDE].concat(),
            ("passed", vec![one, two, three], Some(3), 6),
        ),
        (
            "broken",
            [ADD, "pub fn multiply() -> u32 { \"\" }\n"].concat(),
            ("compile", vec![], None, 0),
        ),
    ];
    let course = Course::with_all(
        cases
            .iter()
            .map(|(name, source, _)| calculator(name, source)),
    );
    let report = Report::of(&course, &[]);
    for (name, _, (verdict, ran, stages, points)) in &cases {
        report.expect(name, verdict);
        let (names, score, earned) = seen(&report, name);
        assert_eq!(names, ran.concat(), "{name}");
        assert_eq!(
            (score, earned),
            (stages.map(|done| (done, 3)), *points),
            "{name}"
        );
    }
    let diagnostics = report.result("first")["diagnostics"].to_string();
    assert!(
        diagnostics.contains("tests/multiply.rs") && !diagnostics.contains("tests/divide.rs"),
        "{diagnostics}"
    );
    let titles = &report.result("wrong")["score"]["stages"];
    assert_eq!(*titles, serde_json::json!(["Add", "Multiply", "Divide"]));
}

#[test]
fn each_save_is_judged_by_the_files_alone() {
    let course = Course::new().with(calculator("sums", WRONG_ADD));
    let saves = [
        (WRONG_ADD.to_owned(), "stages 0/3", "□□□ stage 1/3: Add"),
        (ADD.to_owned(), "stages 1/3", "▣□□ stage 2/3: Multiply"),
        ([ADD, "\n"].concat(), "stages 1/3", "Multiply them."),
        (
            [ADD, WRONG_MULTIPLY].concat(),
            "✗ multiply::products",
            "tests/multiply.rs",
        ),
        (
            [ADD, MULTIPLY].concat(),
            "stages 2/3",
            "▣▣□ stage 3/3: Divide",
        ),
        (
            [WRONG_ADD, MULTIPLY].concat(),
            "stages 0/3",
            "Add `a` and `b`.",
        ),
        (
            [ADD, MULTIPLY, "fn"].concat(),
            "does not compile",
            "□□□ stage 1/3: Add",
        ),
    ];
    for (source, verdict, path) in saves {
        course.source("sums").write(&source);
        let ran = course.run(&["run", "sums"]).exits(1);
        ran.says(verdict).says(path);
    }
    course.solve("sums");
    course
        .run(&["run", "sums"])
        .exits(0)
        .says("5 tests")
        .says("▣▣▣ all 3 stages are done");
}

#[test]
fn the_list_and_the_hints_follow_the_current_stage() {
    let course = Course::new().with(calculator("sums", ADD));
    course.run(&["list"]).exits(0).says("0/3 stages");
    course
        .run(&["hint"])
        .exits(0)
        .says("Hint 1 of 2")
        .says("What does add need?");
    course.run(&["run", "sums"]).exits(1);
    course.run(&["list"]).exits(0).says("1/3 stages");
    let json = course.run(&["list", "--format", "json"]).exits(0);
    json.says("\"stages\":{\"done\":1,\"all\":3}");
    course
        .run(&["hint"])
        .exits(0)
        .says("Hint 1 of 2")
        .says("What does multiply need?");
    course
        .run(&["hint"])
        .exits(0)
        .says("Hint 2 of 2")
        .says("Look at multiply again.");
}

#[test]
fn the_gate_wants_a_wrong_solution_for_each_test_that_gets_as_far_as_its_stage() {
    let course = Course::new().with(calculator("sums", WRONG_ADD));
    course.run(&["dev", "check"]).exits(0);
    let wrong = |case: &str, functions: [&str; 3]| {
        course.wrong("sums", case).write(functions.join("\n"));
    };
    wrong("adds", [&ADD.replace('+', "*"), MULTIPLY, DIVIDE]);
    wrong("multiplies", [ADD, WRONG_MULTIPLY, DIVIDE]);
    wrong(
        "divides",
        [
            ADD,
            MULTIPLY,
            &DIVIDE.replace("checked_div(b)", "checked_mul(b)"),
        ],
    );
    let gate = &["dev", "check", "--mutants", "sums"];
    course.run(gate).exits(0);
    let vacuous = indoc! {"

        #[test]
        fn anything() {
            _ = multiply(0, 1);
        }
    "};
    course.file_of("sums", "tests/multiply.rs").append(vacuous);
    course
        .run(gate)
        .exits(1)
        .says("the test `multiply::anything` of `sums` fails on no wrong solution");
}

#[test]
fn a_stage_has_a_test_file_at_the_top_of_tests() {
    let course = Course::new().with(calculator("sums", WRONG_ADD));
    let manifest = course.level_manifest();
    manifest.replace("tests/divide.rs", "tests/sub/divide.rs");
    course
        .run(&["list"])
        .exits(2)
        .complains("write the path of its test file, such as `tests/labels.rs`");
}

/// A project whose second and third stage go through a suite of three cases.
fn with_a_suite(name: &str, source: &str) -> Exercise {
    let test = |import: &str, calls: &str| {
        formatdoc! {r#"
            //! The suite has more on this.

            use {name}::{import};

            fn case(name: &str, input: &str, expected: &str, got: impl FnOnce() -> String) {{
                assert_eq!(got(), expected, "{{name}}: {{input}}");
            }}

            #[test]
            fn suite() {{
                {calls}
            }}
        "#}
    };
    let add = formatdoc! {"
        //! Add.

        use {name}::add;

        #[test]
        fn sums() {{
            assert_eq!(add(1, 2), 3);
        }}
    "};
    let products = r#"case("3*4", "3*4", "12", || multiply(3, 4).to_string());
        case("3*1", "3*1", "3", || multiply(3, 1).to_string());"#;
    let quotients = r#"case("8/2", "8/2", "Some(4)", || format!("{:?}", divide(8, 2)));"#;
    Exercise::new(name)
        .source(source)
        .solution([ADD, MULTIPLY, DIVIDE].join("\n"))
        .starts("test add::sums")
        .entry("points = 6")
        .entry("checks = { conforms = { suite = \"Sums\", cases = 3 } }")
        .stage("Add", &add)
        .stage("Multiply", &test("multiply", products))
        .stage("Divide", &test("divide", quotients))
}

#[test]
fn a_suite_may_judge_some_stages_and_its_cases_are_counted_when_all_pass() {
    let ones = MULTIPLY.replace("a * b", "a.pow(b.min(1))");
    let course = Course::with_all([
        with_a_suite("shipped", WRONG_ADD),
        with_a_suite("first", ADD),
        with_a_suite("some", &[ADD, &ones].concat()),
        with_a_suite("done", &[ADD, MULTIPLY, DIVIDE].concat()),
        with_a_suite("broken", "fn"),
    ]);
    let report = Report::of(&course, &[]);
    for (name, verdict, stages, points) in [
        ("shipped", "test", Some(0), 0),
        ("first", "compile", Some(1), 2),
        ("some", "test", Some(1), 2),
        ("done", "passed", Some(3), 6),
        ("broken", "compile", None, 0),
    ] {
        report.expect(name, verdict);
        let (_, score, earned) = seen(&report, name);
        let expected = (stages.map(|done| (done, 3)), points);
        assert_eq!((score, earned), expected, "{name}");
    }
    let suite = &report.result("some")["tests"][1]["cases"];
    assert_eq!(
        (&suite["passed"], &suite["first_failing"][0]["name"]),
        (&1.into(), &"3*4".into())
    );
    let manifest = course.level_manifest();
    manifest.replace("cases = 3", "cases = 4");
    course
        .run(&["run", "done"])
        .exits(1)
        .says("the suite has 4 cases, and 3 were judged")
        .says("stages 3/3");
}
