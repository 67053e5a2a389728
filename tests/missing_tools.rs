//! Machines that lack a tool: could not judge is an error, what cannot be checked is named, and what is missing is skipped.

#![cfg(unix)]

use crate::support::machine::Machine;
use crate::support::{Course, Exercise, Ran};
use serde_json::Value;

fn on(machine: &Machine, course: &Course, args: &[&str]) -> Ran {
    let mut command = course.command(args);
    command.env("PATH", machine.path());
    Ran::of(&command.output().expect("the program starts"))
}

fn solved(course: Course, names: &[&str]) -> Course {
    for name in names {
        let solution = course.read(&format!("solutions/01_harbour/{name}/src/lib.rs"));
        course.write(&Course::source_of(name), solution);
    }
    course
}

#[test]
fn without_rust_nothing_is_judged_and_the_way_to_get_it_is_told() {
    let course = Course::with_one();
    let machine = Machine::without_rust();
    for args in [
        &["run"] as &[&str],
        &["verify"],
        &["verify", "--format", "json"],
        &["explain"],
        &["prepare"],
        &["dev", "check"],
    ] {
        let ran = on(&machine, &course, args)
            .exits(2)
            .complains("`rustc` was not found on this machine")
            .complains("https://rustup.rs");
        assert_eq!(ran.stdout, "", "{args:?}");
    }
    // What needs no compiler works.
    for args in [&["list"] as &[&str], &["lesson"], &["hint"]] {
        on(&machine, &course, args).exits(0);
    }
}

#[test]
fn without_cargo_nothing_is_judged_and_the_way_to_get_it_is_told() {
    let machine = Machine::with_toolchain(&["clippy-driver"]);
    on(&machine, &Course::with_one(), &["run"])
        .exits(2)
        .complains("`cargo` was not found on this machine")
        .complains("runner doctor");
}

#[test]
fn a_compiler_that_does_not_start_is_an_error_in_its_own_words() {
    let machine = Machine::without_rust().with_program(
        "rustc",
        "#!/bin/sh\necho 'error: no default toolchain configured' >&2\nexit 1\n",
    );
    on(&machine, &Course::with_one(), &["verify"])
        .exits(2)
        .complains("no default toolchain configured")
        .complains("rustup default stable");
}

#[test]
fn without_clippy_the_compiler_judges_and_the_lints_that_could_not_be_checked_are_named() {
    let course = Course::new()
        .exercise(&Exercise {
            extra: "[exercises.checks]\ndeny = [\"clippy::needless_return\", \"unused_variables\"]",
            ..Exercise::default()
        })
        .exercise(&Exercise {
            name: "ebb",
            source: "//! Sink.\n\npub fn depth() -> u8 {\n    let unused = 3;\n    2\n}\n",
            tests: "use ebb::depth;\n\n#[test]\nfn two() {\n    assert_eq!(depth(), 2);\n}\n",
            extra: "[exercises.checks]\ndeny = [\"unused_variables\"]",
            ..Exercise::default()
        });
    let course = solved(course, &["tide"]);
    let machine = Machine::with_toolchain(&["cargo", "rustfmt"]);
    let ran = on(&machine, &course, &["run", "tide"])
        .exits(0)
        .says("tide passed")
        .says("clippy::needless_return");
    assert!(!ran.stdout.contains("unused_variables"), "{ran:#?}");
    // The compiler's own lints need no clippy.
    on(&machine, &course, &["run", "ebb"])
        .exits(1)
        .says("unused_variables");
    on(&machine, &course, &["verify"])
        .exits(1)
        .says("clippy::needless_return");
    on(&machine, &course, &["explain", "clippy::needless_return"])
        .exits(2)
        .complains("rustup component add clippy");
}

#[test]
fn an_exercise_whose_program_is_missing_is_skipped_loudly_and_the_others_are_judged() {
    let course = Course::new()
        .exercise(&Exercise {
            name: "ebb",
            tests: "use ebb::height;\n\n#[test]\nfn high() {\n    assert_eq!(height(), 2);\n}\n",
            extra: "needs = [\"sh\", \"no-such-tool\"]",
            ..Exercise::default()
        })
        .exercise(&Exercise::default());
    let course = solved(course, &["ebb", "tide"]);
    course
        .run(&["run", "ebb"])
        .says("ebb is skipped")
        .says("`no-such-tool`")
        .says("runner doctor");
    let ran = course.run(&["verify", "--format", "json"]).exits(0);
    let report: Value = serde_json::from_str(&ran.stdout).expect("one JSON object");
    assert_eq!(report["summary"]["skipped"], 1);
    assert_eq!(report["summary"]["passed"], 1);
    let ebb = &report["results"][0];
    assert_eq!(ebb["verdict"], "skipped");
    assert_eq!(ebb["cause"], "tool");
    assert_eq!(ebb["points"], 0);
    // What was skipped is not done.
    course.run(&["list"]).says("1/2 done");
}

#[test]
fn where_formatting_is_demanded_and_rustfmt_is_missing_the_exercise_is_skipped() {
    let course = solved(
        Course::new().exercise(&Exercise {
            extra: "[exercises.checks]\nfmt = true",
            ..Exercise::default()
        }),
        &["tide"],
    );
    let machine = Machine::with_toolchain(&["cargo", "clippy-driver"]);
    on(&machine, &course, &["run", "tide"])
        .says("tide is skipped")
        .says("`rustfmt`");
}

#[test]
fn without_a_linker_the_learner_is_not_blamed() {
    let course = solved(Course::with_one(), &["tide"]);
    let machine = Machine::with_toolchain(&["cargo", "clippy-driver"]).without("cc");
    for args in [&["run", "tide"] as &[&str], &["verify"]] {
        on(&machine, &course, args)
            .exits(2)
            .complains("the linker `cc` was not found on this machine")
            .complains("install a C compiler");
    }
}
