use std::process::Command;

use processes2::Ending::{Crash, Failure, Success};
use processes2::{Ending, run};

/// Runs `watering` at most five times.
fn watering(arguments: &[&str]) -> Vec<Ending> {
    let program = env!("CARGO_BIN_EXE_watering");
    run(Command::new(program).args(arguments), 5).expect("the program exists")
}

/// A file of this test in which `watering` counts.
fn counter(test: &str) -> String {
    let file = std::env::temp_dir().join(format!("watering-{test}-{}", std::process::id()));
    file.to_str().expect("the folder has a name").to_owned()
}

const SIGABRT: i32 = 6;

#[test]
fn a_successful_program_runs_once() {
    assert_eq!(watering(&["0"]), [Success]);
}

#[test]
fn a_program_that_fails_is_not_run_again() {
    assert_eq!(watering(&["3"]), [Failure(3)]);
    assert_eq!(watering(&["255"]), [Failure(255)]);
}

#[test]
fn a_crash_is_a_signal() {
    let endings = watering(&["0", "1", &counter("once")]);
    assert_eq!(endings[0], Crash(SIGABRT));
    assert_ne!(endings[0], Failure(SIGABRT));
}

#[test]
fn a_program_that_crashes_is_run_again() {
    let endings = watering(&["0", "2", &counter("twice")]);
    assert_eq!(endings, [Crash(SIGABRT), Crash(SIGABRT), Success]);
    let endings = watering(&["7", "1", &counter("then-fails")]);
    assert_eq!(endings, [Crash(SIGABRT), Failure(7)]);
}

#[test]
fn enough_is_enough() {
    let endings = watering(&["0", "99", &counter("always")]);
    assert_eq!(endings, [Crash(SIGABRT); 5]);
    let never = run(&mut Command::new("./no-such-program"), 0);
    assert_eq!(never.expect("nothing was run"), []);
}

#[test]
fn a_missing_program_is_an_error() {
    assert!(run(&mut Command::new("./no-such-program"), 5).is_err());
}
