//! Lints check the code that the tests run, and honest code that mentions clippy still passes.

use indoc::indoc;

use crate::support::exercise::right_after;
use crate::support::report::Report;
use crate::support::{Course, Exercise};

/// No `.unwrap()`.
const DENY: &str = r#"checks = { deny = ["clippy::unwrap_used"] }"#;

/// Unwraps only in code that clippy doesn't see.
const HIDES: &str = indoc! {"
    #[cfg(clippy)]
    pub fn height() -> u32 {
        2
    }

    #[cfg(not(clippy))]
    pub fn height() -> u32 {
        Some(2).unwrap()
    }
"};

#[test]
fn nothing_can_be_hidden_from_denied_lints() {
    let unsafely = indoc! {"
        pub fn height() -> u32 {
            #[cfg(not(clippy))]
            return unsafe { std::mem::transmute::<i32, u32>(2) };
            #[cfg(clippy)]
            2
        }
    "};
    let indirectly = indoc! {"
        macro_rules! unless {
            ($name:ident, $item:item) => {
                #[cfg(not($name))]
                $item
                #[cfg($name)]
                pub fn height() -> u32 {
                    2
                }
            };
        }

        unless!(
            clippy,
            pub fn height() -> u32 {
                Some(2).unwrap()
            }
        );
    "};
    let course = Course::with_all([
        Exercise::new("hidden").source(HIDES).entry(DENY),
        Exercise::new("indirectly").source(indirectly).entry(DENY),
        Exercise::new("unsafely").source(unsafely),
        // If no clippy lint is denied, honest code may check for clippy.
        Exercise::new("free").source(HIDES),
    ]);
    let report = Report::of(&course, &[]);
    for name in ["hidden", "indirectly"] {
        report.expect(name, "compile");
        let messages = report.messages(name);
        assert!(messages.contains("cfg(clippy)"), "{messages}");
    }
    report.expect("unsafely", "lint");
    report.expect("free", "passed");
}

#[test]
fn honest_code_that_mentions_clippy_passes() {
    let allows = indoc! {"
        #![allow(clippy::all)]

        #[allow(clippy::needless_return)]
        pub fn height() -> u32 {
            return 2;
        }
    "};
    let words = indoc! {r#"
        //! Ask clippy: `cfg(clippy)`.

        /* clippy */
        pub fn height() -> u32 {
            u32::try_from("clippy".len() / 3).unwrap_or_default()
        }
    "#};
    let silences = indoc! {"
        #[cfg_attr(clippy, allow(clippy::needless_return))]
        pub fn height() -> u32 {
            return 2;
        }
    "};
    let exercises = [
        Exercise::new("allows").source(allows).entry(DENY),
        Exercise::new("variable")
            .source(right_after("let clippy = 1;\n_ = clippy;"))
            .entry(DENY),
        Exercise::new("words").source(words).entry(DENY),
        Exercise::new("silences").source(silences),
        Exercise::new("debugs")
            .source(right_after("assert!(cfg!(debug_assertions));"))
            .entry(DENY),
    ];
    let course = Course::with_all(exercises);
    let report = Report::of(&course, &[]);
    for name in ["allows", "variable", "words", "silences", "debugs"] {
        report.expect(name, "passed");
        course.run(&["run", name]).exits(0);
        course.source(name).append("// saved again\n");
        course.run(&["run", name]).exits(0);
    }
}

#[test]
fn if_code_checks_for_clippy_each_warning_is_still_shown_once() {
    let source = indoc! {"
        pub fn height() -> u32 {
            let unused = cfg!(clippy);
            return 2;
        }
    "};
    let course = Course::new().with(Exercise::new("tide").source(source));
    let report = Report::of(&course, &[]);
    report.expect("tide", "passed");
    let messages = report.messages("tide");
    assert_eq!(messages.matches("unused variable").count(), 1, "{messages}");
    assert!(messages.contains("unneeded `return`"), "{messages}");
    course.run(&["run", "tide"]).exits(0);
    course.source("tide").append("// saved again\n");
    course
        .run(&["run", "tide"])
        .exits(0)
        .says("unused variable")
        .says("unneeded `return`");
}
