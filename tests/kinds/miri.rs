//! `miri`: where a nightly toolchain has Miri, it finds what no test notices; elsewhere the exercise is skipped. How Miri is started and understood is
//! tried with a stand-in, which builds what it's given with the real cargo and then reports a fault in sources that hold one.

#![cfg(target_os = "linux")]

use std::fs;
use std::path::Path;

use indoc::{formatdoc, indoc};
use tempfile::TempDir;

use super::planted::{self, FAULTS, RIGHT};
use crate::support::exercise::wrong_after;
use crate::support::machine::{self, Machine};
use crate::support::report::Report;
use crate::support::{Course, Exercise, Ran, note};

const CHECKS: &str = "miri = true";

const STAND_IN: &str = indoc! {r#"
    #!/bin/sh
    [ "$1 $2 $3 $4 $5" = "miri test --offline --tests --manifest-path" ] || exit 3
    root=$(dirname "$6")
    "$CARGO" test --quiet --offline --no-run --manifest-path "$6" --target-dir "$8" || exit 4
    cd "$root" || exit 5
    report() {
        found=$(grep -rnF "$1" exercises/*/*/src | head -n 1 | cut -d: -f1,2)
        [ -n "$found" ] || return
        cat >&2 <<END
    error: $2
     --> $found:36
      |
      = help: this indicates a bug in the program
    help: alloc1 was deallocated here:
     --> ${found%:*}:4:13
      = note: this is on thread \`the_water_is_high\`
    error: aborting due to 1 previous error
    END
        exit 1
    }
    report 'unsafe { *pointer }' 'Undefined Behavior: memory access failed: alloc1 has been freed, so this pointer is dangling'
    report '.add(3)' 'Undefined Behavior: memory access failed: attempting to access 4 bytes, but got alloc1+0xc'
    report '.add(20)' 'Undefined Behavior: memory access failed: attempting to access 1 byte, but got alloc1+0x14'
    report 'unsafe { *gauge }' 'memory leaked: alloc1 (Rust heap, size: 8, align: 8), allocated here:'
    report 'forget(gauges' 'memory leaked: alloc1 (Rust heap, size: 8, align: 8), allocated here:'
    exit 0
"#};

fn exercise((name, statements): &(&str, &str)) -> Exercise {
    planted::exercise(name, statements, CHECKS)
}

/// A folder of toolchains with one that has this as Miri's cargo.
fn nightly(cargo_miri: &str) -> TempDir {
    let rustup = tempfile::tempdir().expect("a scratch folder");
    let toolchain = rustup.path().join("toolchains/nightly-test");
    fs::create_dir_all(toolchain.join("lib/rustlib/src/rust/library")).expect("folders");
    let bin = toolchain.join("bin");
    machine::program(&bin, "cargo-miri", cargo_miri);
    let cargo = crate::support::sysroot().join("bin/cargo");
    std::os::unix::fs::symlink(cargo, bin.join("cargo")).expect("a link");
    rustup
}

/// Runs the program where rustup's toolchains are in this folder.
fn with_rustup(rustup: &Path, course: &Course, args: &[&str]) -> Ran {
    let machine = Machine::with_toolchain(&["cargo", "clippy-driver"]);
    let mut command = course.command(args);
    command
        .env("PATH", machine.path())
        .env("RUSTUP_HOME", rustup);
    Ran::by(&mut command)
}

#[test]
fn what_miri_says_decides_and_is_shown() {
    let rustup = nightly(STAND_IN);
    let wrong = exercise(&("wrong", "")).source(wrong_after(""));
    let course = Course::with_all(FAULTS.iter().chain(&RIGHT).map(exercise)).with(wrong);
    let verify = ["verify", "--format", "json"];
    let report = Report::read(&with_rustup(rustup.path(), &course, &verify));
    for ((name, _), words) in FAULTS.iter().zip([
        "alloc1 has been freed",
        "attempting to access 4 bytes",
        "attempting to access 1 byte",
        "leaks 8 bytes, which were allocated",
        "leaks 8 bytes, which were allocated",
    ]) {
        report.expect(name, "test");
        assert_eq!(report.failed(name), ["miri"], "{name}");
        let detail = report.result(name)["tests"][1]["detail"].to_string();
        assert!(detail.contains(words), "{name}: {detail}");
    }
    for (name, _) in &RIGHT {
        report.expect(name, "passed");
    }
    report.expect("wrong", "test");
    with_rustup(rustup.path(), &course, &["run", "freed"])
        .exits(1)
        .says("has undefined behavior: memory access failed")
        .says("at exercises/01_harbour/freed/src/lib.rs:5 (Miri)")
        .says("at src/lib.rs:5: std::hint::black_box(unsafe { *pointer });")
        .says("alloc1 was deallocated")
        .says("at src/lib.rs:4: drop(gauge);");
}

#[test]
fn a_report_that_cannot_be_read_is_not_a_pass() {
    for (line, words) in [
        ("exit 101", "but not under Miri"),
        ("exit 3", "Miri ended with status 3"),
        ("kill -9 $$", "Miri was ended by a signal"),
    ] {
        let rustup = nightly(&formatdoc! {"
            #!/bin/sh
            {line}
        "});
        let course = Course::new().with(exercise(&RIGHT[0]));
        with_rustup(rustup.path(), &course, &["run", "given_back"])
            .exits(1)
            .says(words);
    }
}

#[test]
fn code_that_asks_for_miri_is_found_out() {
    let rustup = nightly(STAND_IN);
    let asks = indoc! {"
        if cfg!(miri) {
            return 2;
        }
    "};
    let course = Course::new().with(exercise(&("asks", asks)));
    with_rustup(rustup.path(), &course, &["run", "asks"])
        .exits(1)
        .says("src/lib.rs:2 names `miri`");
}

#[test]
fn without_miri_what_passes_its_tests_is_skipped() {
    let nothing = tempfile::tempdir().expect("a scratch folder");
    let course = Course::new()
        .with(exercise(&RIGHT[0]))
        .with(exercise(&("wrong", "")).source(wrong_after("")));
    let verify = ["verify", "--format", "json"];
    let report = Report::read(&with_rustup(nothing.path(), &course, &verify));
    report.expect("given_back", "tool");
    report.expect("wrong", "test");
    let install = "rustup toolchain install nightly --component miri,rust-src";
    with_rustup(nothing.path(), &course, &["run", "given_back"]).says(install);
    with_rustup(nothing.path(), &course, &["doctor"]).says(install);
}

#[test]
fn the_gate_skips_what_only_miri_can_judge_and_judges_the_rest() {
    let nothing = tempfile::tempdir().expect("a scratch folder");
    let gate = |exercise: Exercise| {
        let course = Course::new().with(exercise);
        with_rustup(nothing.path(), &course, &["dev", "check"])
    };
    let shipped = || exercise(&FAULTS[0]).starts("test miri");
    gate(shipped())
        .exits(0)
        .says(
            "freed was skipped: `Miri` is not installed (`runner doctor` shows how to install it)",
        )
        .says("every solution passes; 1 skipped");
    gate(shipped().solution(wrong_after("")))
        .exits(1)
        .says("the solution of `freed` doesn't pass: a test fails");
    gate(shipped().starts("test the_water_is_high"))
        .exits(1)
        .says("`freed` doesn't start with `test the_water_is_high` as declared");
}

#[test]
fn miri_itself_finds_faults_and_accuses_nothing_else() {
    let course = Course::with_all(FAULTS.iter().chain(&RIGHT).map(exercise));
    let report = Report::of(&course, &[]);
    if report.verdict(RIGHT[0].0) == "tool" {
        note("skipped: this machine has no Miri");
        return;
    }
    for (name, _) in &FAULTS {
        report.expect(name, "test");
        assert_eq!(report.failed(name), ["miri"], "{name}");
    }
    for (name, _) in &RIGHT {
        report.expect(name, "passed");
    }
}
