//! `deny` and `fmt`: lints that block, and formatting that counts.

use indoc::{formatdoc, indoc};

use crate::support::exercise::{right_after, tests_of};
use crate::support::report::Report;
use crate::support::{Course, Exercise};

#[test]
fn a_denied_lint_blocks_however_it_is_silenced() {
    let deny = r#"checks = { deny = ["clippy::unwrap_used", "unused_mut"] }"#;
    let silenced = |how: &str| {
        formatdoc! {"
            {how}
            pub fn height() -> u32 {{
                Some(2).unwrap()
            }}
        "}
    };
    let sources = [
        ("plain", silenced("")),
        (
            "allowed",
            silenced("#![allow(clippy::all, clippy::unwrap_used)]"),
        ),
        ("expected", silenced("#[expect(clippy::unwrap_used)]")),
        ("compilers", right_after("let mut unused = 1; _ = unused;")),
    ];
    let denied = sources
        .iter()
        .map(|(name, source)| Exercise::new(name).source(source).entry(deny));
    let unwraps = right_after("let two: Option<u32> = Some(2); return two.unwrap();");
    let course = Course::with_all(denied)
        .with(Exercise::new("clean").solved().entry(deny))
        // Without `deny`, it's only advice.
        .with(Exercise::new("free").source(unwraps));
    let report = Report::of(&course, &[]);
    for (name, _) in &sources {
        report.expect(name, "lint");
        assert_eq!(report.outcome(name), "passed", "{name}: its tests run too");
    }
    for name in ["clean", "free"] {
        report.expect(name, "passed");
    }
}

#[test]
fn all_files_of_the_learner_must_be_formatted_and_no_others() {
    let demand = "checks = { fmt = true }";
    let shipped_unformatted = indoc! {"
        #[test]
        fn the_water_is_high() {
          assert_eq!(courses::height(), 2);
        }
    "};
    let main = indoc! {"
        mod gauge;

        pub fn height() -> u32 {
            gauge::height()
        }
    "};
    let gauge = indoc! {"
        pub fn height() -> u32 {
          2
        }
    "};
    let course = Course::new()
        .with(Exercise::new("tidy").solved().entry(demand))
        .with(
            Exercise::new("untidy")
                .source(main)
                .file("src/gauge.rs", gauge)
                .entry(demand),
        )
        .with(
            Exercise::new("courses")
                .solved()
                .tests(shipped_unformatted)
                .entry(demand),
        );
    let report = Report::of(&course, &[]);
    report.expect("tidy", "passed");
    report.expect("courses", "passed");
    report.expect("untidy", "format");
    let messages = report.messages("untidy");
    assert!(messages.contains("isn't formatted"), "{messages}");
}

#[test]
fn an_exercise_about_formatting_is_unformatted_in_the_learners_files_only() {
    let unformatted = indoc! {"
        //! How high is the water?

        pub fn height() -> u32 {
          2
        }
    "};
    let course = Course::new().with(
        Exercise::new("tide")
            .source(unformatted)
            .starts("format")
            .entry("checks = { fmt = true }"),
    );
    course.run(&["dev", "check"]).exits(0);
    course
        .tests("tide")
        .write(tests_of("tide").replace("    assert", "  assert"));
    course
        .run(&["dev", "check"])
        .exits(1)
        .says("error: exercises/01_harbour/tide/tests/tide.rs: this file isn't formatted")
        .says("1 problem");
}
