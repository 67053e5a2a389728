//! Unusual but honest code: it passes, or the message says what to change.

use indoc::{formatdoc, indoc};

use crate::support::exercise::{indented, right_after, tests_of};
use crate::support::report::Report;
use crate::support::{Course, Exercise, note};

/// A correct library, with more code of the learner's.
fn with(own: &str) -> String {
    format!("{}\n{own}", right_after(""))
}

/// A correct library, with tests of the learner's own.
fn with_tests(tests: &str) -> String {
    let tests = indented(tests);
    with(&formatdoc! {"
        #[cfg(test)]
        mod tests {{
        {tests}}}
    "})
}

fn course(sources: &[(&str, String)]) -> Course {
    let exercise = |(name, source): &(&str, String)| Exercise::new(name).source(source);
    Course::with_all(sources.iter().map(exercise))
}

#[track_caller]
fn all_pass(sources: &[(&str, String)]) {
    let course = course(sources);
    let report = Report::of(&course, &[]);
    for (name, _) in sources {
        report.expect(name, "passed");
        course.run(&["run", name]).exits(0);
    }
}

#[test]
fn the_learners_own_ignored_unit_tests_are_not_run() {
    let ignored = indoc! {r#"
        #[test]
        #[ignore = "later"]
        fn later() {
            todo!()
        }
    "#};
    let now = indoc! {"

        #[test]
        fn now() {
            assert_eq!(super::height(), 2);
        }
    "};
    let inner = indoc! {r#"
        mod deep {
            #[ignore]
            #[test]
            fn later() -> Result<(), String> {
                Err("not yet".to_owned())
            }
        }
    "#};
    let sources = [
        ("only", with_tests(ignored)),
        ("beside", with_tests(&format!("{ignored}{now}"))),
        ("inner", with_tests(inner)),
    ];
    all_pass(&sources);
    let report = Report::of(&course(&sources), &[]);
    for (name, number) in [("only", 1), ("beside", 2), ("inner", 1)] {
        let tests = report.result(name)["tests"].as_array();
        assert_eq!(tests.map(Vec::len), Some(number), "{name}");
    }
}

#[test]
fn a_test_of_the_course_counts_even_if_it_is_ignored() {
    let ignored = tests_of("tide").replace("#[test]", "#[test]\n#[ignore]");
    let course = Course::new().with(Exercise::new("tide").solved().tests(ignored));
    Report::of(&course, &[]).expect("tide", "unproven");
}

#[test]
fn an_ignored_test_in_a_learners_test_file_is_allowed_but_catches_nothing() {
    let right = indoc! {"
        pub fn is_leap(year: u32) -> bool {
            year.is_multiple_of(4)
        }
    "};
    let wrong = indoc! {"
        //! Every year is a leap year.

        pub fn is_leap(_year: u32) -> bool {
            true
        }
    "};
    let tests = |ignored: &str| {
        formatdoc! {"
            use leap::is_leap;

            #[test]
            fn some() {{
                assert!(is_leap(2024));
            }}

            #[test]
            {ignored}
            fn not_all() {{
                assert!(!is_leap(2023));
            }}
        "}
    };
    let exercise = Exercise::new("leap")
        .source(right)
        .tests(tests(""))
        .file("mutants/always.rs", wrong)
        .entry(r#"edit = ["tests/**"]"#)
        .entry(r#"checks = { mutants = "mutants/*" }"#);
    let course = Course::new().with(exercise);
    Report::of(&course, &[]).expect("leap", "passed");
    course.tests("leap").write(tests("#[ignore]"));
    let report = Report::of(&course, &[]);
    report.expect("leap", "test");
    let tests = report.result("leap")["tests"].to_string();
    assert!(
        tests.contains("mutants/always") && !tests.contains("unproven"),
        "{tests}"
    );
}

/// Tests that return this value of this type.
fn returning(returned: &str, value: &str) -> String {
    with_tests(&formatdoc! {"
        use std::process::{{ExitCode, Termination}};

        struct Done(bool);

        impl Termination for Done {{
            fn report(self) -> ExitCode {{
                if self.0 {{
                    ExitCode::SUCCESS
                }} else {{
                    ExitCode::from(3)
                }}
            }}
        }}

        #[test]
        fn own() -> {returned} {{
            {value}
        }}
    "})
}

#[test]
fn a_test_may_return_any_type_that_libtest_allows() {
    let over_lines = returning("Result<Done, String>", "Ok(Done(true))");
    let over_lines =
        over_lines.replace("<Done, String>", "<\n        Done,\n        String,\n    >");
    all_pass(&[
        ("own", returning("Done", "Done(true)")),
        ("opaque", returning("impl Termination", "Done(true)")),
        (
            "inside",
            returning("Result<Done, String>", "Ok(Done(true))"),
        ),
        ("lines", over_lines),
        ("code", returning("ExitCode", "ExitCode::SUCCESS")),
    ]);
}

#[test]
fn the_return_value_of_a_test_decides() {
    let ebb = r#"Err("ebb".to_owned())"#;
    let sources = [
        ("own", returning("Done", "Done(false)")),
        (
            "inside",
            returning("Result<Done, String>", "Ok(Done(false))"),
        ),
        ("err", returning("Result<Done, String>", ebb)),
    ];
    let report = Report::of(&course(&sources), &[]);
    for (name, _) in &sources {
        report.expect(name, "test");
    }
}

#[test]
fn names_in_the_learners_code_do_not_clash_with_the_runners() {
    let module = indoc! {"
        mod runner_proof {
            pub fn enter() -> u32 {
                2
            }
        }

        #[cfg(test)]
        mod tests {
            #[test]
            fn own() {
                assert_eq!(crate::runner_proof::enter(), 2);
            }
        }
    "};
    let shadowed = indoc! {r#"
        #[derive(Debug)]
        enum Gauge {
            None,
            Some(u32),
        }

        use Gauge::{None, Some};

        #[test]
        #[should_panic]
        fn ebb() {
            panic!("{:?}", [None, Some(1)]);
        }

        #[test]
        #[should_panic(expected = "flood")]
        fn flood() {
            panic!("flood");
        }

        #[test]
        fn _runner_body() -> Result<(), String> {
            fn _runner_body() {}
            _runner_body();
            Ok(())
        }
    "#};
    let bare = indoc! {"
        #![no_implicit_prelude]

        pub fn height() -> u32 {
            2
        }

        #[cfg(test)]
        mod tests {
            use ::std::panic;

            #[test]
            #[should_panic]
            fn ebb() {
                panic!();
            }
        }
    "};
    all_pass(&[
        ("module", with(module)),
        ("shadowed", with_tests(shadowed)),
        ("bare", bare.to_owned()),
    ]);
}

#[test]
fn a_handwritten_equality_is_rejected_with_a_suggestion() {
    let compared = |head: &str, other: &str| {
        with(&formatdoc! {"
            #[derive(Clone, Debug)]
            pub struct Name(pub String);

            impl {head} {{
                fn eq(&self, _: &{other}) -> bool {{
                    true
                }}
            }}
        "})
    };
    let derived = indoc! {r#"
        #[derive(Clone, Debug, PartialEq)]
        pub struct Name(pub String);

        pub fn is_ada(name: &Name) -> bool {
            name.0 == "Ada"
        }
    "#};
    let refused = [
        ("borrowed", compared("PartialEq<&str> for Name", "&str")),
        ("bare", compared("PartialEq<str> for Name", "str")),
        ("reversed", compared("PartialEq<Name> for u32", "Name")),
    ];
    let course = course(&refused).with(Exercise::new("derived").source(with(derived)));
    let report = Report::of(&course, &[]);
    for (name, _) in &refused {
        report.expect(name, "lint");
        let words = report.messages(name);
        let advice = "remove it and compare the values inside";
        assert!(words.contains(advice), "{words}");
    }
    report.expect("derived", "passed");
}

#[test]
fn memory_that_is_reserved_but_not_used_does_not_count() {
    let threads = |number: usize, start: &str| {
        right_after(&formatdoc! {"
            let start = |_| {start};
            let all: Vec<_> = (0..{number}).map(start).collect();
            for thread in all {{
                thread.join().unwrap();
            }}
        "})
    };
    let builder = "std::thread::Builder::new().stack_size(3 << 20)";
    let reserve = indoc! {"
        let sea = Vec::<u8>::with_capacity(1 << 30);
        assert!(std::hint::black_box(sea).is_empty());
    "};
    let course = course(&[
        (
            "threads",
            threads(600, "std::thread::spawn(std::thread::yield_now)"),
        ),
        (
            "stacks",
            threads(
                600,
                &format!("{builder}.spawn(std::thread::yield_now).unwrap()"),
            ),
        ),
        ("reserve", right_after(reserve)),
        (
            "many",
            threads(6000, "std::thread::spawn(std::thread::park)"),
        ),
    ]);
    let report = Report::of(&course, &[]);
    for name in ["threads", "stacks", "reserve"] {
        report.expect(name, "passed");
    }
    if cfg!(target_os = "linux") {
        // The kernel decides whether the thread isn't started, or starts without memory for its own stack.
        course.run(&["run", "many"]).exits(1).says("thread");
    } else {
        note("not tried: this system limits no memory");
    }
}

#[test]
fn a_file_that_the_learner_added_is_named_if_it_breaks_the_build() {
    let files = [
        (
            "broken",
            "scratch.rs",
            "fn main() { let depth = }",
            "expected expression",
        ),
        (
            "nomain",
            "scratch.rs",
            "pub fn sea() {}",
            "`main` function not found",
        ),
        (
            "taken",
            "build.rs",
            "fn main() {}",
            "cargo can't name a program `build`",
        ),
        (
            "spaced",
            "my sea.rs",
            "fn main() {}",
            "cargo can't name a program `my sea`",
        ),
    ];
    let fine = Exercise::new("fine").file("src/bin/sea_gauge.rs", "fn main() {}");
    let broken = files.map(|(name, file, text, _)| {
        let file = format!("src/bin/{file}");
        Exercise::new(name).solved().file(&file, text)
    });
    let course = Course::with_all(broken).with(fine.solved());
    let report = Report::of(&course, &[]);
    report.expect("fine", "passed");
    for (name, file, _, words) in files {
        report.expect(name, "compile");
        let messages = report.messages(name);
        assert!(messages.contains(words), "{name}: {messages}");
        let file = format!("exercises/01_harbour/{name}/src/bin/{file}");
        assert_eq!(report.result(name)["diagnostics"][0]["file"], file);
    }
}
