//! `cfg(clippy)` isn't set in the code that tests run, however a source checks it. What cargo sets is set as usual.

use indoc::{formatdoc, indoc};

use super::{all_fail, right_if};
use crate::support::report::Report;
use crate::support::{Course, Exercise};

#[test]
fn no_source_can_ask_whether_clippy_is_at_work() {
    let by_macro = indoc! {"
        macro_rules! is_set {
            ($name:ident) => {
                cfg!($name)
            };
        }

        pub fn height() -> u32 {
            if is_set!(clippy) { 2 } else { 1 }
        }
    "};
    let by_item = indoc! {"
        #[cfg(any(clippy, miri))]
        pub fn height() -> u32 {
            2
        }

        #[cfg(not(any(clippy, miri)))]
        pub fn height() -> u32 {
            1
        }
    "};
    let by_path = indoc! {r#"
        #[cfg_attr(clippy, path = "right.rs")]
        #[cfg_attr(not(clippy), path = "wrong.rs")]
        mod gauge;
        pub use gauge::height;
    "#};
    let exercises = [
        Exercise::new("plainly").source(right_if("cfg!(clippy)")),
        Exercise::new("rawly").source(right_if("cfg!(r#clippy)")),
        Exercise::new("by_macro").source(by_macro),
        Exercise::new("by_item").source(by_item),
        Exercise::new("by_path")
            .source(by_path)
            .file("src/right.rs", "pub fn height() -> u32 { 2 }\n")
            .file("src/wrong.rs", "pub fn height() -> u32 { 1 }\n"),
    ];
    let names = ["plainly", "rawly", "by_macro", "by_item", "by_path"];
    all_fail(exercises, &names);
}

#[test]
fn nor_can_a_crate_inside_an_exercise() {
    let gauge = indoc! {r#"
        [package]
        name = "gauge"
        version = "0.1.0"
        edition = "2024"
    "#};
    let depends = indoc! {r#"

        [dependencies]
        gauge = { path = "src/gauge" }
    "#};
    let exercise = Exercise::new("tide")
        .source("pub use gauge::height;\n")
        .file("src/gauge/Cargo.toml", gauge)
        .file("src/gauge/src/lib.rs", right_if("cfg!(clippy)"));
    let course = Course::new().with(exercise);
    course.manifest("tide").append(depends);
    Report::of(&course, &[]).expect("tide", "test");
    course.run(&["run", "tide"]).exits(1).says("yours     1");
}

#[test]
fn unit_tests_of_a_source_that_asks_are_built_without_clippy_too() {
    let source = indoc! {"
        pub fn height() -> u32 {
            2
        }

        #[cfg(test)]
        mod tests {
            #[test]
            fn clippy_is_not_at_work() {
                assert!(!cfg!(clippy));
            }
        }
    "};
    let course = Course::new().with(Exercise::new("tide").source(source));
    course.run(&["verify"]).exits(0);
    course
        .run(&["run", "tide"])
        .exits(0)
        .says("clippy_is_not_at_work");
}

#[test]
fn what_cargo_sets_is_as_in_a_plain_cargo_test() {
    let source = formatdoc! {r#"
        pub fn height() -> u32 {{
            let set = (cfg!(debug_assertions), cfg!(test), cfg!(panic = "unwind"), cfg!(feature = "x"));
            assert_eq!((set, module_path!(), line!()), ((true, false, true, false), "tide", 3));
            assert_eq!(env!("CARGO_CRATE_NAME"), "tide");
            let sum = || std::hint::black_box(255_u8) + std::hint::black_box(1);
            assert!(std::panic::catch_unwind(sum).is_err());
            assert!(file!().ends_with("01_harbour/tide/src/lib.rs"));
            2
        }}
    "#};
    let features = indoc! {"
        [features]
        x = []

        [lints]"
    };
    let course = Course::new().with(Exercise::new("tide").source(source));
    course.manifest("tide").replace("[lints]", features);
    course.run(&["verify"]).exits(0);
    course.run(&["run", "tide"]).exits(0);
}
