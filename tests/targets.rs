//! Exercises whose code is compiled for another target: tests run once more with what it becomes there.

#![cfg(unix)]

use std::path::{Path, PathBuf};

use indoc::{formatdoc, indoc};

use crate::support::machine::Machine;
use crate::support::report::Report;
use crate::support::{Course, Exercise, Ran, note};

const WASM: &str = "wasm32-unknown-unknown";

/// Whether this toolchain can compile for WebAssembly: Debian's can, if CI has built the standard library for it.
fn has_wasm(sysroot: &Path) -> bool {
    let libraries = sysroot.join("lib/rustlib").join(WASM).join("lib");
    let entries = std::fs::read_dir(libraries).into_iter().flatten().flatten();
    let mut names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.any(|name| name.starts_with("libcore-"))
}

/// A library whose module has to hold a height of 2 in its code.
fn module() -> Exercise {
    let source = indoc! {r#"
        //! How high is the water?

        pub fn height() -> u32 {
            2
        }

        #[cfg(target_family = "wasm")]
        #[unsafe(no_mangle)]
        pub extern "C" fn gauge() -> u32 {
            height()
        }
    "#};
    let tests = indoc! {r#"
        use tide::height;

        #[test]
        fn the_water_is_high() {
            assert_eq!(height(), 2);
        }

        #[test]
        fn the_module_exports_the_gauge() {
            let Some(path) = std::env::var_os("RUNNER_ARTIFACT") else {
                return;
            };
            let module = std::fs::read(path).unwrap();
            assert!(module.starts_with(b"\0asm"));
            assert!(module.windows(5).any(|name| name == b"gauge"));
        }
    "#};
    Exercise::new("tide")
        .source(source)
        .solution(source)
        .tests(tests)
        .entry(format!(
            "unsafe_code = true\nchecks = {{ target = \"{WASM}\" }}"
        ))
}

#[test]
fn a_target_that_is_not_installed_skips_the_exercise_after_its_tests() {
    // One that rustup doesn't bring, so it's hardly anywhere.
    let thumb = "thumbv7em-none-eabi";
    let tide = Exercise::new("tide").entry(format!("checks = {{ target = \"{thumb}\" }}"));
    let course = Course::new().with(tide);
    let report = Report::of(&course, &[]);
    report.expect("tide", "test");
    course.solve("tide");
    course
        .run(&["run"])
        .says("tide was skipped")
        .says("the tests pass")
        .says(&format!("`rustup target add {thumb}`"));
    course
        .run(&["doctor"])
        .says(thumb)
        .says(&format!("`rustup target add {thumb}`"));
}

#[test]
fn a_target_that_does_not_exist_is_reported() {
    let exercise = Exercise::new("tide").entry("checks = { target = \"wasm32\" }");
    Course::new()
        .with(exercise)
        .run(&["list"])
        .exits(2)
        .complains("`wasm32` in `target`")
        .complains(WASM);
}

/// A machine whose toolchain has WebAssembly; `None` if there's none here.
fn machine() -> Option<Machine> {
    let rustups = crate::support::sysroot();
    if has_wasm(&rustups) {
        return Some(Machine::with_toolchain(&["cargo", "clippy-driver"]));
    }
    let debians = PathBuf::from("/usr");
    let calls = |program: PathBuf| {
        formatdoc! {r#"
            #!/bin/sh
            exec '{}' "$@"
        "#, program.display()}
    };
    has_wasm(&debians).then(|| {
        Machine::without_rust()
            .with_program("rustc", &calls(debians.join("bin/rustc")))
            .with_program("cargo", &calls(rustups.join("bin/cargo")))
    })
}

#[test]
fn tests_get_what_was_compiled_for_the_target() {
    let Some(machine) = machine() else {
        return note("skipped: no toolchain here compiles for WebAssembly");
    };
    let on = |course: &Course, args: &[&str]| {
        let mut command = course.command(args);
        command.env("PATH", machine.path());
        Ran::by(&mut command)
    };
    let course = Course::new().with(module());
    on(&course, &["run"]).exits(0).says("tide passed");
    // Right on this machine, and without an export on the target.
    course.source("tide").replace("gauge", "measure");
    on(&course, &["run"])
        .exits(1)
        .says("the_module_exports_the_gauge");
    // Right on this machine, and no code for the target.
    course
        .source("tide")
        .replace("height()\n}", "no_such_call()\n}");
    on(&course, &["run"])
        .exits(1)
        .says(WASM)
        .says("no_such_call");
}
