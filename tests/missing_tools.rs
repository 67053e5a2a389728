//! Machines without a tool. If nothing can be judged, it's an error. Lints that can't be checked are named. Exercises that need the tool are
//! skipped.

#![cfg(unix)]

use std::path::Path;

use indoc::{formatdoc, indoc};
use serde_json::Value;

use crate::support::exercise::height;
use crate::support::machine::{Machine, path_from, program};
use crate::support::{Course, Exercise, Ran, note, sysroot};

fn on(machine: &Machine, course: &Course, args: &[&str]) -> Ran {
    let mut command = course.command(args);
    command.env("PATH", machine.path());
    Ran::by(&mut command)
}

#[test]
fn without_rust_nothing_is_judged_and_the_error_says_how_to_install_it() {
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
    // Commands that don't need a compiler work.
    for args in [&["list"] as &[&str], &["lesson"], &["hint"]] {
        on(&machine, &course, args).exits(0);
    }
}

#[test]
fn without_cargo_nothing_is_judged_and_the_error_says_what_to_do() {
    let machine = Machine::with_toolchain(&["clippy-driver"]);
    on(&machine, &Course::with_one(), &["run"])
        .exits(2)
        .complains("`cargo` was not found on this machine")
        .complains("runner doctor");
}

#[test]
fn a_compiler_that_does_not_start_is_an_error_with_its_message() {
    let machine = Machine::with_a_broken_compiler();
    on(&machine, &Course::with_one(), &["verify"])
        .exits(2)
        .complains("no default toolchain configured")
        .complains("rustup default stable");
}

#[test]
fn without_clippy_the_compiler_judges_and_lints_that_were_not_checked_are_named() {
    let unused = indoc! {"
        pub fn height() -> u32 {
            let unused = 3;
            2
        }
    "};
    let course = Course::new()
        .with(
            Exercise::new("tide")
                .solved()
                .entry(r#"checks = { deny = ["clippy::needless_return", "unused_variables"] }"#),
        )
        .with(
            Exercise::new("ebb")
                .source(unused)
                .entry(r#"checks = { deny = ["unused_variables"] }"#),
        );
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
fn an_exercise_that_needs_a_missing_program_is_skipped_and_the_others_are_judged() {
    let course = Course::new()
        .with(
            Exercise::new("ebb")
                .solved()
                .entry(r#"needs = ["sh", "no-such-tool"]"#),
        )
        .with(Exercise::new("tide").solved());
    course
        .run(&["run", "ebb"])
        .says("ebb was skipped")
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
    course.source("ebb").write(height(1));
    course
        .run(&["dev", "check", "ebb"])
        .exits(0)
        .says("ebb was skipped: `no-such-tool` is not installed")
        .says("1 skipped");
    // A skipped exercise isn't done.
    course.run(&["list"]).says("1/2 done");
}

#[test]
fn an_exercise_whose_tests_use_a_missing_program_passes_with_a_note() {
    let exercise = Exercise::new("tide").entry(r#"uses = ["sh", "pilot"]"#);
    let course = Course::new().with(exercise);
    let tools = course.path(".runner/tools");
    let run = || {
        let mut command = course.command(&["run"]);
        command.env("PATH", path_from(&tools));
        Ran::by(&mut command)
    };
    let note = "`pilot` isn't installed, so the tests have checked less";
    run().exits(1).says_nothing_of(note);
    course.source("tide").write(height(2));
    run().exits(0).says(note).says("runner doctor");
    // As soon as it's there, the earlier verdict no longer counts.
    program(&tools, "pilot", "#!/bin/sh");
    run().exits(0).says_nothing_of(note);
}

#[test]
fn an_exercise_that_lacks_a_program_is_passed_over_and_listed_as_such() {
    let course = Course::new()
        .with(Exercise::new("ebb").entry(r#"needs = ["no-such-tool"]"#))
        .with(Exercise::new("tide"));
    course
        .run(&["list"])
        .exits(0)
        .says("About ebb  (`no-such-tool` is not installed)")
        .says("About tide  (current)");
    course.run(&["run"]).exits(1).says("tide");
    course
        .run(&["doctor"])
        .says("no-such-tool")
        .says("1 exercise cannot be judged")
        .says("`apt install no-such-tool`");
}

#[test]
fn a_program_is_found_where_systems_put_it_and_tests_find_it_too() {
    if !Path::new("/usr/sbin/ldconfig").exists() {
        return note("skipped: there is no /usr/sbin/ldconfig");
    }
    let tests = indoc! {r#"
        use tide::height;

        #[test]
        fn the_water_is_high() {
            assert_eq!(height(), 2);
            let ran = std::process::Command::new("ldconfig").arg("--version").output();
            assert!(ran.expect("it starts").status.success());
        }
    "#};
    let machine = Machine::with_toolchain(&["cargo", "clippy-driver"]).without("ldconfig");
    for key in ["needs", "uses"] {
        let exercise = Exercise::new("tide").solved().tests(tests);
        let course = Course::new().with(exercise.entry(format!("{key} = [\"ldconfig\"]")));
        on(&machine, &course, &["run"]).exits(0).says("tide passed");
        on(&machine, &course, &["doctor"]).says("/usr/sbin/ldconfig");
    }
}

#[test]
fn without_rustfmt_an_exercise_that_checks_formatting_is_skipped() {
    let tide = Exercise::new("tide").solved();
    let course = Course::new().with(tide.entry("checks = { fmt = true }"));
    let machine = Machine::with_toolchain(&["cargo", "clippy-driver"]);
    on(&machine, &course, &["run", "tide"])
        .says("tide was skipped")
        .says("`rustfmt`");
}

#[test]
fn without_a_linker_the_learner_is_not_blamed() {
    let course = Course::new().with(Exercise::new("tide").solved());
    let machine = Machine::with_toolchain(&["cargo", "clippy-driver"]).without("cc");
    for args in [&["run", "tide"] as &[&str], &["verify"]] {
        on(&machine, &course, args)
            .exits(2)
            .complains("the linker `cc` was not found on this machine")
            .complains("install a C compiler");
    }
}

/// A machine with a whole toolchain, on which a program is this shell script.
fn with_script(name: &str, script: &str) -> Machine {
    let tools = ["cargo", "clippy-driver", "rustfmt", "rustdoc"];
    let tools: Vec<&str> = tools.into_iter().filter(|tool| *tool != name).collect();
    Machine::with_toolchain(&tools)
        .without(name)
        .with_program(name, script)
}

#[test]
fn a_clippy_of_another_compiler_is_not_used() {
    let course = Course::new().with(
        Exercise::new("tide")
            .solved()
            .entry(r#"checks = { deny = ["clippy::needless_return"] }"#),
    );
    // The second one doesn't start at all.
    for script in [
        indoc! {"
            #!/bin/sh
            echo 'rustc 1.63.0 (4b91a6ea7 2022-08-08)'
        "},
        indoc! {"
            #!/bin/sh
            echo 'error while loading shared libraries: librustc_driver-1.so' >&2
            exit 127
        "},
    ] {
        let machine = with_script("clippy-driver", script);
        on(&machine, &course, &["run", "tide"])
            .exits(0)
            .says("tide passed")
            .says("there's no clippy for this compiler")
            .says("clippy::needless_return");
        on(&machine, &course, &["doctor"])
            .exits(0)
            .says("not for this compiler");
    }
}

#[test]
fn a_cargo_that_does_not_start_is_an_error_with_its_message() {
    let script = indoc! {"
        #!/bin/sh
        echo 'error while loading shared libraries: libgit2.so.1.5' >&2
        exit 127
    "};
    let machine = with_script("cargo", script);
    let course = Course::with_one();
    for args in [&["run"] as &[&str], &["verify"]] {
        on(&machine, &course, args)
            .exits(2)
            .complains("doesn't start: error while loading shared libraries: libgit2.so.1.5");
    }
    on(&machine, &course, &["doctor"])
        .exits(1)
        .says("libgit2.so.1.5");
}

#[test]
fn a_linker_that_lacks_something_is_not_blamed_on_the_learner() {
    let cases = [
        (
            "echo 'ld: cannot find Scrt1.o: No such file or directory' >&2; exit 1",
            "libc6-dev",
        ),
        (
            "echo 'xcode-select: note: No developer tools were found' >&2; exit 1",
            "xcode-select --install",
        ),
        // Also a linker for another processor, and one that crashes.
        (
            "while [ \"$1\" != -o ]; do shift; done; echo nonsense >\"$2\"; chmod +x \"$2\"",
            "doesn't run",
        ),
        ("kill -SEGV $$", "doctor"),
        // It does nothing.
        ("exit 0", "check whether `cc` is a linker that works"),
    ];
    for (script, advice) in cases {
        let course = Course::new().with(Exercise::new("tide").solved());
        let machine = with_script("cc", &format!("#!/bin/sh\n{script}"));
        for args in [&["run", "tide"] as &[&str], &["verify"]] {
            let ran = on(&machine, &course, args).exits(2);
            assert!(!ran.stdout.contains("compile"), "{ran:#?}");
            assert!(
                ran.stderr.contains(advice) || ran.stdout.contains(advice),
                "{ran:#?}"
            );
        }
        let ran = on(&machine, &course, &["doctor"]).exits(1);
        assert!(ran.stdout.contains("✗  building"), "{ran:#?}");
    }
}

#[test]
fn a_compiler_without_a_standard_library_is_not_blamed_on_the_learner() {
    let course = Course::new().with(Exercise::new("tide").solved());
    let programs = sysroot().join("bin");
    let script = |tool: &str, more: &str| {
        let tool = programs.join(tool);
        formatdoc! {r#"
            #!/bin/sh
            exec '{}' "$@" {more}
        "#, tool.display()}
    };
    let lacking = "--sysroot /no/such/folder";
    let machine = || {
        Machine::without_rust()
            .with_program("rustc", &script("rustc", lacking))
            .with_program("cargo", &script("cargo", ""))
    };
    // Clippy names the beginning of its own settings as the place.
    let linted = machine().with_program("clippy-driver", &script("clippy-driver", lacking));
    for machine in [machine(), linted] {
        for args in [&["run", "tide"] as &[&str], &["verify"]] {
            let ran = on(&machine, &course, args)
                .exits(2)
                .complains("can't find crate for `std`");
            assert_eq!(ran.stdout, "", "{ran:#?}");
        }
        on(&machine, &course, &["doctor"])
            .exits(1)
            .says("✗  building");
    }
}

#[test]
fn a_compiler_that_is_too_old_is_named_and_other_exercises_are_judged() {
    let manifest = indoc! {r#"
        [package]
        name = "ebb"
        version = "0.1.0"
        edition = "2024"
        rust-version = "1.999"
    "#};
    let course = Course::new()
        .with(Exercise::new("tide").solved())
        .with(Exercise::new("ebb").file("Cargo.toml", manifest).solved());
    course
        .run(&["run", "ebb"])
        .exits(2)
        .complains("is older than 1.999")
        .complains("rustup update");
    let ran = course.run(&["verify", "--format", "json"]).exits(2);
    let report: Value = serde_json::from_str(&ran.stdout).expect("one JSON object");
    assert_eq!(report["summary"]["passed"], 1);
    let ebb = &report["results"][1];
    assert_eq!(ebb["verdict"], "skipped");
    assert!(
        ebb["reason"]
            .as_str()
            .is_some_and(|why| why.contains("is older than 1.999"))
    );
    course.run(&["doctor"]).exits(1).says("is older than 1.999");
}
