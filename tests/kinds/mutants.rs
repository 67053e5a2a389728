//! `mutants`: the learner writes the tests, and they have to catch every wrong implementation.

use indoc::{formatdoc, indoc};

use crate::support::exercise::indented;
use crate::support::report::Report;
use crate::support::{Course, Exercise};

const RIGHT: &str = indoc! {"
    //! How many days does a year have?

    pub fn days(year: u32) -> u32 {
        if year.is_multiple_of(4) { 366 } else { 365 }
    }
"};

/// A test file with these statements in its one test.
pub fn asking(statements: &str) -> String {
    let statements = indented(statements);
    formatdoc! {"
        use year::days;

        #[test]
        fn a_year_has_its_days() {{
        {statements}}}
    "}
}

pub const WEAK: &str = "assert_eq!(days(2023), 365);";
pub const STRONG: &str = indoc! {"
    assert_eq!(days(2023), 365);
    assert_eq!(days(2024), 366);
"};

/// An exercise with these tests, written by the learner.
fn year(tests: &str) -> Exercise {
    let forgets = indoc! {"
        //! Gives every year 365 days.

        pub fn days(_year: u32) -> u32 {
            365
        }
    "};
    let entry = indoc! {r#"
        edit = ["tests/**"]
        limits = { time = "1s" }
        checks = { mutants = "mutants/*" }
    "#};
    Exercise::new("year")
        .source(RIGHT)
        .tests(tests)
        .solved_by("tests/year.rs", asking(STRONG))
        .starts("test mutants/forgets_leap_years")
        .entry(entry)
        .file("mutants/forgets_leap_years.rs", forgets)
}

/// A course of that exercise.
pub fn course(tests: &str) -> Course {
    Course::new().with(year(tests))
}

/// The same with a second mutant, which times out after a second.
fn course_with_endless_mutant(tests: &str) -> Course {
    let main = indoc! {"
        //! Counts the days one by one, and never stops.

        mod days;
        pub use days::days;
    "};
    let days = indoc! {"
        pub fn days(year: u32) -> u32 {
            while std::hint::black_box(true) {}
            year
        }
    "};
    let year = year(tests)
        .file("mutants/never_ends/src/lib.rs", main)
        .file("mutants/never_ends/src/days.rs", days);
    Course::new().with(year)
}

#[test]
fn tests_that_catch_every_mutant_pass() {
    let course = course_with_endless_mutant(&asking(STRONG));
    let report = Report::of(&course, &[]);
    report.expect("year", "passed");
    let tests = report.result("year")["tests"].as_array().unwrap();
    let names: Vec<_> = tests
        .iter()
        .filter_map(|test| test["name"].as_str())
        .collect();
    assert_eq!(
        names,
        [
            "a_year_has_its_days",
            "mutants/forgets_leap_years",
            "mutants/never_ends"
        ]
    );
    course.run(&["run", "year"]).exits(0);
    course.tests("year").write(asking(WEAK));
    course.run(&["run", "year"]).exits(1);
    course.tests("year").write(asking(STRONG));
    course.run(&["run", "year"]).exits(0);
}

#[test]
fn a_mutant_that_is_not_caught_is_shown_with_its_description() {
    course_with_endless_mutant(&asking(WEAK))
        .run(&["run", "year"])
        .exits(1)
        .says("mutants/forgets_leap_years")
        .says("all your tests pass on this wrong code: Gives every year 365 days.")
        .says("1 of 3 tests fails");
}

#[test]
fn a_test_that_fails_on_the_right_code_does_not_pass() {
    course(&asking("assert_eq!(days(2023), 366);"))
        .run(&["run", "year"])
        .exits(1)
        .says("1 of 1 test fails")
        .says("the code under test is correct");
}

#[test]
fn without_a_test_nothing_passes() {
    for tests in [
        "",
        "// Nothing.\n",
        &asking(STRONG).replace("#[test]", "#[cfg(any())]\n#[test]"),
    ] {
        Report::of(&course(tests), &[]).expect("year", "unproven");
    }
    course("")
        .run(&["run", "year"])
        .exits(1)
        .says("no tests were found: write one in");
}

#[test]
fn tests_can_detect_mutants_only_by_what_the_code_does() {
    for cheat in [
        r#"assert!(include_str!("../src/lib.rs").contains("366"));"#,
        indoc! {r#"
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/lib.rs");
            assert!(std::fs::read_to_string(path).unwrap().contains("366"));
        "#},
        indoc! {r#"
            let own = std::env::current_exe().unwrap();
            let beside = own.parent().unwrap().join("../package/src/lib.rs");
            assert!(std::fs::read_to_string(beside).map_or(true, |text| text.contains("366")));
        "#},
        r#"assert!(file!().ends_with("tests/year.rs"));"#,
    ] {
        course(&asking(&format!("{WEAK}\n{cheat}")))
            .run(&["run", "year"])
            .exits(1)
            .says("all your tests pass on this wrong code: Gives every year 365 days.");
    }
    // Fails in a different folder than the first time, and fails only the first time.
    for cheat in [
        r#"assert!(std::env::current_exe().unwrap().to_string_lossy().contains("target"));"#,
        indoc! {r#"
            let own = std::env::current_exe().unwrap();
            assert!(own.parent().unwrap().ends_with("deps"));
        "#},
    ] {
        course(&asking(&format!("{WEAK}\n{cheat}")))
            .run(&["run", "year"])
            .exits(1)
            .says("your tests don't always give the same result on the right code");
    }
}

#[test]
fn a_test_that_ends_its_process_catches_nothing() {
    let leaves = indoc! {"
        if days(2024) != 366 {
            std::process::exit(0);
        }
    "};
    course(&asking(&format!("{WEAK}\n{leaves}")))
        .run(&["run", "year"])
        .exits(1)
        .says("`a_year_has_its_days` neither passes nor fails on this wrong code");
}

#[test]
fn tests_that_use_items_outside_of_the_task_catch_nothing() {
    let spare = asking(STRONG).replace("days;", "{days, spare};\nconst _: u32 = spare();");
    let course = course(&spare);
    course.source("year").append(indoc! {"

        pub const fn spare() -> u32 {
            1
        }
    "});
    course
        .run(&["run", "year"])
        .exits(1)
        .says("your tests don't compile against this wrong code");
}

#[test]
fn the_gate_rejects_a_mutant_without_a_description() {
    course(&asking(WEAK)).run(&["dev", "check"]).exits(0);
    let course = course(&asking(WEAK));
    course
        .file_of("year", "mutants/wordless.rs")
        .write(indoc! {"
            pub fn days(_: u32) -> u32 {
                1
            }
        "});
    course.source("lost").write("");
    course
        .run(&["dev", "check"])
        .exits(1)
        .says("doesn't say what is wrong")
        .says("doesn't list an exercise `lost`");
}

#[test]
fn the_gate_reports_why_a_mutant_was_not_tested() {
    let course = course(&asking(WEAK));
    course.run(&["dev", "check"]).exits(0);
    let mutant = course.file_of("year", "mutants/forgets_leap_years.rs");
    mutant.write(indoc! {"
        //! Has another name.

        pub fn day(_year: u32) -> u32 {
            365
        }
    "});
    course
        .run(&["dev", "check", "year"])
        .exits(1)
        .says("`year` doesn't start with `test mutants/forgets_leap_years` as declared: a test didn't prove that it returned: `mutants/forgets_leap_years`: your tests don't compile against this wrong code")
        .says("the solution of `year` doesn't pass: a test didn't prove that it returned: `mutants/forgets_leap_years`: your tests don't compile");
    mutant.write(indoc! {"
        //! Is misspelt.

        pub fn days(_year: u32) -> u32 {
            year
        }
    "});
    course
        .run(&["dev", "check", "year"])
        .exits(1)
        .says("this wrong code doesn't compile, which is a mistake in the course, not in your tests (cannot find value `year`");
}
