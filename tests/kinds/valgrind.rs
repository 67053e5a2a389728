//! `valgrind`: faults that no test notices are found and shown, and code that does nothing wrong isn't accused.

#![cfg(target_os = "linux")]

use indoc::{formatdoc, indoc};

use super::planted::{self, FAULTS, RIGHT};
use crate::support::exercise::wrong_after;
use crate::support::machine::Machine;
use crate::support::report::Report;
use crate::support::{Course, Exercise, Ran, note};

const CHECKS: &str = "valgrind = true";

/// A fault that no sanitizer looks for.
const UNWRITTEN: (&str, &str) = (
    "unwritten",
    indoc! {"
        let mut marks: Vec<u64> = std::hint::black_box(Vec::with_capacity(8));
        unsafe { marks.set_len(8) };
        if marks[7] == 3 {
            std::hint::black_box(&marks);
        }
    "},
);

fn exercise((name, statements): &(&str, &str)) -> Exercise {
    planted::exercise(name, statements, CHECKS)
}

/// Whether this machine can't try it.
fn is_missing() -> bool {
    let is_missing = !planted::has("valgrind");
    if is_missing {
        note("skipped: this machine has no valgrind");
    }
    is_missing
}

#[test]
fn faults_are_found_and_nothing_else_is_accused() {
    if is_missing() {
        return;
    }
    let faults = || FAULTS.iter().chain([&UNWRITTEN]);
    let course = Course::with_all(faults().chain(&RIGHT).map(exercise));
    let report = Report::of(&course, &[]);
    for (name, _) in faults() {
        report.expect(name, "test");
        assert_eq!(report.failed(name), ["valgrind"], "{name}");
    }
    for (name, _) in &RIGHT {
        report.expect(name, "passed");
    }
}

#[test]
fn the_learner_sees_the_fault_the_line_and_the_allocation() {
    if is_missing() {
        return;
    }
    let course = Course::new().with(exercise(&FAULTS[0]).starts("test valgrind"));
    course
        .run(&["run", "freed"])
        .exits(1)
        .says("`the_water_is_high` reads 8 bytes of memory that it may not use, at exercises/01_harbour/freed/src/lib.rs:5")
        .says("at src/lib.rs:5: std::hint::black_box(unsafe { *pointer });")
        .says("freed before")
        .says("at src/lib.rs:4: drop(gauge);")
        .says("allocated")
        .says("at src/lib.rs:2: let gauge = Box::new(7_u64);");
    course
        .run(&["run", "freed", "--format", "short"])
        .says("exercises/01_harbour/freed/src/lib.rs:5:1: error: valgrind: `the_water_is_high` reads 8 bytes");
    let report = Report::of(&course, &[]);
    let detail = report.result("freed")["tests"][1]["detail"].to_string();
    assert!(detail.contains("reads 8 bytes"), "{detail}");
    course
        .run(&["verify", "--format", "github"])
        .exits(1)
        .says("file=exercises/01_harbour/freed/src/lib.rs,line=5,title=freed%3A test valgrind::`the_water_is_high` reads 8 bytes");
    course.run(&["dev", "check"]).exits(0);
}

#[test]
fn a_save_is_inspected_again() {
    if is_missing() {
        return;
    }
    let course = Course::new().with(exercise(&FAULTS[3]));
    course
        .run(&["run", "leaked"])
        .exits(1)
        .says("leaks 8 bytes");
    course.solve("leaked");
    course.run(&["run", "leaked"]).exits(0);
    course
        .source("leaked")
        .replace("{\n", "{ Box::leak(Box::new(2));\n");
    course
        .run(&["run", "leaked"])
        .exits(1)
        .says("leaks 4 bytes");
}

#[test]
fn a_program_that_a_test_starts_is_looked_at_too() {
    if is_missing() {
        return;
    }
    let course = Course::new().with(planted::program("port", CHECKS));
    course
        .run(&["run", "port"])
        .exits(1)
        .says("`shows_the_height` starts a program that leaks 8 bytes, which were allocated, at exercises/01_harbour/port/src/bin/port_show.rs:2");
    course
        .file_of("port", "src/bin/port_show.rs")
        .replace("*gauge", "Box::from_raw(gauge)");
    course.run(&["run", "port"]).exits(0);
}

#[test]
fn code_that_asks_its_environment_for_the_tool_is_found_out() {
    if is_missing() {
        return;
    }
    let unless = |name: &'static str, condition: &str| {
        let statements = formatdoc! {"
            if !({condition}) {{
                std::mem::forget(Box::new(7_u64));
            }}
        "};
        planted::exercise(name, &statements, CHECKS)
    };
    let path = "std::env::current_exe().unwrap().to_string_lossy().contains(\"valgrind\")";
    let any = "std::env::vars().any(|(_, value)| value.contains(\"valgrind\"))";
    let course = Course::with_all([
        unless("preload", "std::env::var_os(\"LD_PRELOAD\").is_some()"),
        unless("path", path),
        unless("any", any),
    ]);
    let report = Report::of(&course, &[]);
    for name in ["preload", "path", "any"] {
        report.expect(name, "test");
        assert_eq!(report.failed(name), ["valgrind"], "{name}");
    }
}

fn on(machine: &Machine, course: &Course, args: &[&str]) -> Ran {
    let mut command = course.command(args);
    command.env("PATH", machine.path());
    Ran::by(&mut command)
}

#[test]
fn without_valgrind_what_passes_its_tests_is_skipped() {
    let tools = ["cargo", "clippy-driver"];
    let machine = Machine::with_toolchain(&tools)
        .without("valgrind")
        .without("valgrind.bin");
    let course = Course::new()
        .with(exercise(&RIGHT[0]))
        .with(exercise(&("wrong", "")).source(wrong_after("")));
    let report = Report::read(&on(&machine, &course, &["verify", "--format", "json"]));
    report.expect("given_back", "tool");
    assert_eq!(report.result("given_back")["verdict"], "skipped");
    report.expect("wrong", "test");
    on(&machine, &course, &["run", "given_back"])
        .says("`valgrind` is not installed")
        .says("apt install valgrind");
    on(&machine, &course, &["doctor"]).says("apt install valgrind");
}
