//! `mutants`: the learner writes the tests, and each wrong implementation has to be caught by one of them.

use crate::support::report::Report;
use crate::support::{Course, Exercise};

const YEAR: &str = "exercises/01_harbour/year";
const TESTS: &str = "exercises/01_harbour/year/tests/year.rs";

const RIGHT: &str = "//! How many days does a year have?\n\npub fn days(year: u32) -> u32 {\n    if year.is_multiple_of(4) { 366 } else { 365 }\n}\n";

/// A test file with these lines in its one test.
fn asking(lines: &str) -> String {
    format!("use year::days;\n\n#[test]\nfn a_year_has_its_days() {{\n    {lines}\n}}\n")
}

const WEAK: &str = "assert_eq!(days(2023), 365);";
const STRONG: &str = "assert_eq!(days(2023), 365);\n    assert_eq!(days(2024), 366);";

/// A course whose learner wrote these tests.
fn course(tests: &str) -> Course {
    let course = Course::new().exercise(&Exercise {
        name: "year",
        source: RIGHT,
        solution: "",
        tests,
        starts: "test mutants/forgets_leap_years",
        extra: "edit = [\"tests/**\"]\nlimits = { time = \"1s\" }\nchecks = { mutants = \"mutants/*\" }",
    });
    std::fs::remove_file(course.path("solutions/01_harbour/year/src/lib.rs")).unwrap();
    course.write("solutions/01_harbour/year/tests/year.rs", asking(STRONG));
    course.write(
        &format!("{YEAR}/mutants/forgets_leap_years.rs"),
        "//! Gives every year 365 days.\n\npub fn days(_year: u32) -> u32 {\n    365\n}\n",
    );
    course.write(
        &format!("{YEAR}/mutants/never_ends/src/lib.rs"),
        "//! Counts the days one by one, and never comes to an end.\n\nmod days;\npub use days::days;\n",
    );
    course.write(
        &format!("{YEAR}/mutants/never_ends/src/days.rs"),
        "pub fn days(year: u32) -> u32 {\n    while std::hint::black_box(true) {}\n    year\n}\n",
    );
    course
}

#[test]
fn tests_that_catch_every_wrong_implementation_pass() {
    let course = course(&asking(STRONG));
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
    course.write(TESTS, asking(WEAK));
    course.run(&["run", "year"]).exits(1);
    course.write(TESTS, asking(STRONG));
    course.run(&["run", "year"]).exits(0);
}

#[test]
fn a_wrong_implementation_that_is_not_caught_is_named_in_words() {
    course(&asking(WEAK))
        .run(&["run", "year"])
        .exits(1)
        .says("mutants/forgets_leap_years")
        .says("all your tests pass on this wrong code: Gives every year 365 days.")
        .says("1 of 3 tests fails");
}

#[test]
fn a_test_that_fails_on_the_right_code_is_wrong() {
    course(&asking("assert_eq!(days(2023), 366);"))
        .run(&["run", "year"])
        .exits(1)
        .says("1 of 1 test fails")
        .says("the code under test is right");
}

#[test]
fn without_a_test_nothing_passes() {
    for tests in [
        "",
        "// Nothing.\n",
        &asking(STRONG).replace("#[test]", "#[cfg(any())]\n#[test]"),
    ] {
        let course = course(tests);
        Report::of(&course, &[]).expect("year", "unproven");
    }
    course("")
        .run(&["run", "year"])
        .exits(1)
        .says("no test was found: write one in");
}

/// The same without the one that takes a second.
fn quick_course(tests: &str) -> Course {
    let course = course(tests);
    std::fs::remove_dir_all(course.path(&format!("{YEAR}/mutants/never_ends"))).unwrap();
    course
}

#[test]
fn tests_cannot_tell_right_from_wrong_by_anything_but_what_the_code_does() {
    for cheat in [
        "assert!(include_str!(\"../src/lib.rs\").contains(\"366\"));",
        "let path = concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/src/lib.rs\");\n    assert!(std::fs::read_to_string(path).unwrap().contains(\"366\"));",
        "let beside = std::env::current_exe().unwrap().parent().unwrap().join(\"../package/src/lib.rs\");\n    assert!(std::fs::read_to_string(beside).map_or(true, |text| text.contains(\"366\")));",
        "assert!(file!().ends_with(\"tests/year.rs\"));",
    ] {
        quick_course(&asking(&format!("{WEAK}\n    {cheat}")))
            .run(&["run", "year"])
            .exits(1)
            .says("all your tests pass on this wrong code: Gives every year 365 days.");
    }
    // In another folder than the first time; and only the first time.
    for cheat in [
        "assert!(std::env::current_exe().unwrap().to_string_lossy().contains(\"target\"));",
        "let own = std::env::current_exe().unwrap();\n    assert!(own.parent().unwrap().ends_with(\"deps\"));",
    ] {
        quick_course(&asking(&format!("{WEAK}\n    {cheat}")))
            .run(&["run", "year"])
            .exits(1)
            .says("your tests do not always come to the same result on the right code");
    }
}

#[test]
fn a_test_that_ends_its_program_catches_nothing() {
    let leaves = "if days(2024) != 366 {\n        std::process::exit(0);\n    }";
    quick_course(&asking(&format!("{WEAK}\n    {leaves}")))
        .run(&["run", "year"])
        .exits(1)
        .says("on this wrong code `a_year_has_its_days` neither passes nor fails");
}

#[test]
fn tests_that_use_what_the_task_does_not_name_prove_nothing() {
    let course =
        quick_course(&asking(STRONG).replace("days;", "{days, spare};\nconst _: u32 = spare();"));
    course.write(
        &format!("{YEAR}/src/lib.rs"),
        format!("{RIGHT}\npub const fn spare() -> u32 {{\n    1\n}}\n"),
    );
    course
        .run(&["run", "year"])
        .exits(1)
        .says("your tests do not compile against this wrong code");
}

#[test]
fn the_authors_gate_knows_mutants() {
    quick_course(&asking(WEAK)).run(&["dev", "check"]).exits(0);
    let course = quick_course(&asking(WEAK));
    course.write(
        &format!("{YEAR}/mutants/wordless.rs"),
        "pub fn days(_: u32) -> u32 {\n    1\n}\n",
    );
    course.write("exercises/01_harbour/lost/src/lib.rs", "");
    course
        .run(&["dev", "check"])
        .exits(1)
        .says("does not say in words")
        .says("lists no exercise `lost`");
}

#[test]
fn an_author_is_told_why_a_wrong_implementation_meets_no_test() {
    let course = course(&asking(WEAK));
    course.run(&["dev", "check"]).exits(0);
    course.write(
        &format!("{YEAR}/mutants/forgets_leap_years.rs"),
        "//! Has another name.\n\npub fn day(_year: u32) -> u32 {\n    365\n}\n",
    );
    course
        .run(&["dev", "check", "year"])
        .exits(1)
        .says("`year` does not start as declared with `test mutants/forgets_leap_years`: a test did not prove that it ran to its end: `mutants/forgets_leap_years`: your tests do not compile against this wrong code")
        .says("the solution of `year` does not pass: a test did not prove that it ran to its end: `mutants/forgets_leap_years`: your tests do not compile");
    course.write(
        &format!("{YEAR}/mutants/forgets_leap_years.rs"),
        "//! Is misspelt.\n\npub fn days(_year: u32) -> u32 {\n    year\n}\n",
    );
    course
        .run(&["dev", "check", "year"])
        .exits(1)
        .says("this wrong code does not compile, which is no fault of yours but the course's (cannot find value `year`");
}
