//! A test that takes too long, prints too much or uses too much memory is stopped at its limit.

use indoc::{formatdoc, indoc};

use super::{all_fail_with, not_tried};
use crate::support::exercise::right_after;
use crate::support::report::Report;
use crate::support::{Course, Exercise};

#[test]
fn an_endless_test_times_out() {
    all_fail_with(
        "timeout",
        &[
            ("spins", "while std::hint::black_box(true) {}"),
            (
                "sleeps",
                "std::thread::sleep(std::time::Duration::from_secs(1_000_000));",
            ),
            ("waits", "std::thread::park();"),
            (
                "locks",
                indoc! {"
                    let lock = std::sync::Mutex::new(1);
                    let one = lock.lock();
                    drop((lock.lock(), one));
                "},
            ),
            (
                "joins",
                "_ = std::thread::spawn(|| loop { std::thread::park() }).join();",
            ),
        ],
    );
}

#[test]
fn a_test_that_never_stops_printing_hits_the_output_limit() {
    all_fail_with(
        "output",
        &[
            (
                "out",
                r#"while std::hint::black_box(true) { println!("splash") }"#,
            ),
            (
                "err",
                r#"while std::hint::black_box(true) { eprintln!("splash") }"#,
            ),
            (
                "raw",
                indoc! {"
                    use std::io::Write;
                    let line = [b'x'; 1 << 20];
                    while std::io::stderr().write_all(&line).is_ok() {}
                "},
            ),
        ],
    );
}

#[test]
fn a_test_that_uses_up_all_memory_hits_the_memory_limit() {
    all_fail_with(
        "memory",
        &[
            (
                "grows",
                indoc! {"
                    let mut all = vec![1_u8];
                    while !all.is_empty() {
                        all.extend_from_within(..)
                    }
                "},
            ),
            (
                "many",
                indoc! {"
                    let mut all = Vec::new();
                    while std::hint::black_box(true) {
                        all.push(Box::new([1_u8; 4096]))
                    }
                "},
            ),
            (
                "leaks",
                "while std::hint::black_box(true) { std::mem::forget(vec![1_u8; 1 << 20]) }",
            ),
        ],
    );
}

#[test]
fn a_test_that_never_stops_starting_processes_is_killed() {
    if !cfg!(target_os = "linux") {
        not_tried("this system does not say which processes there are");
        return;
    }
    let spawns = |number: usize, seconds: u32| {
        right_after(&formatdoc! {r#"
            let start = |_| std::process::Command::new("sleep").arg("{seconds}").spawn().unwrap();
            let all: Vec<_> = (0..{number}).map(start).collect();
            for mut child in all {{
                child.wait().unwrap();
            }}
        "#})
    };
    let limits = r#"limits = { memory = "2GiB", time = "60s" }"#;
    let exercises = [("few", 20, 0), ("many", 700, 40)].map(|(name, number, seconds)| {
        Exercise::new(name)
            .source(spawns(number, seconds))
            .entry(limits)
    });
    let course = Course::with_all(exercises);
    let report = Report::of(&course, &[]);
    report.expect("few", "passed");
    report.expect("many", "crash");
    course
        .run(&["run", "many"])
        .exits(1)
        .says("started too many processes");
}
