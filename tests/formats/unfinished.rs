//! Code that isn't finished is judged as cargo would: nothing that the runner adds completes or hides it.

use indoc::{formatdoc, indoc};

use crate::support::foreign::{member, rustlings, tested, wr};
use crate::support::report::Report;
use crate::support::{Course, Exercise};

/// What a learner leaves at the end of a file, and what the compiler says about it.
const LEFT_OPEN: [(&str, &str); 5] = [
    ("/// What comes next?\n", "expected item after doc comment"),
    ("/** What comes next? */", "expected item after doc comment"),
    ("#[derive(Debug)]\n", "expected item after attributes"),
    ("#[allow(dead_code)]", "expected item after attributes"),
    (
        "pub(crate)\n",
        "visibility `pub(crate)` is not followed by an item",
    ),
];

#[test]
fn an_item_that_was_only_begun_does_not_compile() {
    let course = wr();
    for (index, (open, _)) in LEFT_OPEN.into_iter().enumerate() {
        let source = tested("2", "2") + open;
        member(
            &course,
            &format!("03_open/{index}_a"),
            &format!("a{index}"),
            "",
            &source,
        );
    }
    let report = Report::of(&course, &[]);
    for (index, (open, message)) in LEFT_OPEN.into_iter().enumerate() {
        let name = format!("03_open/{index}_a");
        report.expect(&name, "compile");
        assert!(report.messages(&name).contains(message), "{open}");
    }
    let (open, message) = LEFT_OPEN[0];
    let course = rustlings();
    let solution = course.read("solutions/00_shore/crab2.rs");
    course.write("exercises/00_shore/crab2.rs", solution + open);
    let report = Report::of(&course, &["crab2"]);
    report.expect("crab2", "compile");
    assert!(report.messages("crab2").contains(message));
    let source = tested("2", "2") + open;
    let course = Course::new().with(Exercise::new("tide").source(source));
    Report::of(&course, &[]).expect("tide", "compile");
}

#[test]
fn a_missing_brace_is_shown_in_the_learners_own_lines() {
    let course = wr();
    let open = indoc! {"
        pub fn height() -> u8 {
            2
    "};
    member(&course, "01_harbour/01_tide", "first_tide", "", open);
    course.write(
        "exercises/01_harbour/01_tide/tests/tide.rs",
        indoc! {"
            #[test]
            fn high() {
                assert_eq!(first_tide::height(), 2);
            }
        "},
    );
    course
        .run(&["run", "01_harbour/01_tide"])
        .exits(1)
        .says("this file contains an unclosed delimiter")
        .says("src/lib.rs:2:")
        .says_nothing_of("runner_proof");
}

#[test]
fn attributes_of_a_tests_body_and_forbidden_lints_do_not_matter() {
    let source = indoc! {"
        #![forbid(unused_imports, warnings)]

        pub fn height() -> u8 {
            2
        }

        #[cfg(test)]
        mod tests {
            #[test]
            fn high() {
                #![allow(clippy::bool_assert_comparison)]
                assert_eq!(super::height(), 2);
            }

            #[test]
            fn higher() -> Result<(), String> {
                //! It's the same.
                assert_eq!(super::height(), 2);
                Ok(())
            }
        }
    "};
    for edition in ["2015", "2018", "2024"] {
        let course = wr();
        let path = "exercises/01_harbour/01_tide";
        member(&course, "01_harbour/01_tide", "first_tide", "", source);
        let manifest = course.read(&format!("{path}/Cargo.toml"));
        let edition = format!("edition = \"{edition}\"");
        course.write(
            &format!("{path}/Cargo.toml"),
            manifest.replace("edition = \"2021\"", &edition),
        );
        Report::of(&course, &["01_harbour/01_tide"]).expect("01_harbour/01_tide", "passed");
    }
}

#[test]
fn no_source_can_replace_the_crate_that_observes_tests() {
    let course = Course::new().with(Exercise::new("tide"));
    Report::of(&course, &[]).expect("tide", "test");
    let staging = ".runner/workbench/0/staging/alone/tide";
    let staged = course.read(&format!(
        "{staging}/exercises/01_harbour/tide/tests/tide.rs"
    ));
    let from = staged.find("runner_proof_").expect("the crate's name");
    let name: String = staged[from..]
        .chars()
        .take_while(|character| character.is_alphanumeric() || *character == '_')
        .collect();
    course.source("tide").append(&formatdoc! {"
        extern crate self as {name};
        pub fn enter() {{}}
    "});
    let report = Report::of(&course, &[]);
    report.expect("tide", "compile");
    assert!(report.messages("tide").contains("choose another name"));
}
