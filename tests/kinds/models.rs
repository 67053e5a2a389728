//! What the timeline of a failing model shows, with the real loom: planted faults, each with the steps that explain it, and models of the same kinds
//! that hold.

use indoc::{formatdoc, indoc};

use crate::support::report::Report;
use crate::support::{Course, Exercise, note};

/// What two threads share as `s`, what both of them do or the other and then the main thread do, and what has to hold in the end.
type Model = (&'static str, &'static str, [&'static str; 2], &'static str);

const ADD_IN_TWO_STEPS: &str = "let seen = s.load(Relaxed); s.store(seen + 1, Relaxed);";
const ADD_IN_TWO_LOCKS: &str = "let seen = *s.lock().unwrap(); *s.lock().unwrap() = seen + 1;";
const LOOK_THEN_ENTER: &str =
    "if !s.0.load(SeqCst) { s.0.store(true, SeqCst); s.1.fetch_add(1, SeqCst); }";

/// Models that fail, and in order the steps by which the timeline shows why.
const FAULTS: [(Model, &[&str]); 5] = [
    (
        (
            "lost_update",
            "AtomicU32::new(0)",
            [ADD_IN_TWO_STEPS; 2],
            "s.load(Relaxed) == 2",
        ),
        &["a.load(Relaxed)", "a.load(Relaxed)", "a.store(Relaxed)"],
    ),
    (
        (
            "published_relaxed",
            "(AtomicU32::new(0), AtomicBool::new(false))",
            [
                "s.0.store(7, Relaxed); s.1.store(true, Relaxed);",
                "if s.1.load(Relaxed) { assert_eq!(s.0.load(Relaxed), 7); }",
            ],
            "true",
        ),
        &[
            "a.store(Relaxed)",
            "b.store(Relaxed)",
            "b.load(Relaxed)",
            "a.load(Relaxed)",
        ],
    ),
    (
        (
            "deadlock",
            "(Mutex::new(0), Mutex::new(0))",
            [
                "let first = s.0.lock().unwrap(); drop((s.1.lock().unwrap(), first));",
                "let first = s.1.lock().unwrap(); drop((s.0.lock().unwrap(), first));",
            ],
            "true",
        ),
        &["b.lock()", "a.lock()", "waits for a", "waits for b"],
    ),
    (
        (
            "two_in_the_room",
            "(AtomicBool::new(false), AtomicU32::new(0))",
            [LOOK_THEN_ENTER; 2],
            "s.1.load(SeqCst) == 1",
        ),
        &["a.load(SeqCst)", "b.update(SeqCst)", "b.update(SeqCst)"],
    ),
    (
        (
            "unlocked_between",
            "Mutex::new(0)",
            [ADD_IN_TWO_LOCKS; 2],
            "*s.lock().unwrap() == 2",
        ),
        &["a.lock()", "has unlocked a", "a.lock()", "unlocks a"],
    ),
];

const RIGHT: [Model; 5] = [
    (
        "added",
        "AtomicU32::new(0)",
        ["s.fetch_add(1, Relaxed);"; 2],
        "s.load(Relaxed) == 2",
    ),
    (
        "published",
        "(AtomicU32::new(0), AtomicBool::new(false))",
        [
            "s.0.store(7, Relaxed); s.1.store(true, Release);",
            "if s.1.load(Acquire) { assert_eq!(s.0.load(Relaxed), 7); }",
        ],
        "true",
    ),
    (
        "in_one_order",
        "(Mutex::new(0), Mutex::new(0))",
        ["let first = s.0.lock().unwrap(); drop((s.1.lock().unwrap(), first));"; 2],
        "true",
    ),
    (
        "one_in_the_room",
        "(AtomicBool::new(false), AtomicU32::new(0))",
        ["if !s.0.swap(true, SeqCst) { s.1.fetch_add(1, SeqCst); }"; 2],
        "s.1.load(SeqCst) == 1",
    ),
    (
        "locked_once",
        "Mutex::new(0)",
        ["*s.lock().unwrap() += 1;"; 2],
        "*s.lock().unwrap() == 2",
    ),
];

fn test((name, shared, [other, main], holds): Model) -> String {
    formatdoc! {"
        #[test]
        fn {name}() {{
            loom::model(|| {{
                let shared = Arc::new({shared});
                let s = shared.clone();
                let thread = loom::thread::spawn(move || {{
                    {other}
                }});
                let s = shared;
                {main}
                thread.join().unwrap();
                assert!({holds});
            }});
        }}
    "}
}

/// An exercise whose tests are these models.
fn exercise(name: &str, models: &[Model]) -> Exercise {
    let head = indoc! {"
        #![allow(unused_imports)]

        use loom::sync::atomic::{AtomicBool, AtomicU32, Ordering::*};
        use loom::sync::{Arc, Mutex};

    "};
    let tests = models.iter().map(|model| test(*model));
    let manifest = formatdoc! {r#"
        [package]
        name = "{name}"
        version = "0.1.0"
        edition = "2024"

        [dev-dependencies]
        loom = "0.7"
    "#};
    Exercise::new(name)
        .file("Cargo.toml", manifest)
        .tests(format!("{head}{}", tests.collect::<String>()))
}

#[test]
fn the_timeline_shows_the_fault_and_what_holds_has_none() {
    let faults = FAULTS.iter().map(|(model, _)| exercise(model.0, &[*model]));
    let course = Course::with_all(faults.chain([exercise("right", &RIGHT)]));
    if course.run(&["prepare"]).code != Some(0) {
        note("skipped: loom can't be fetched");
        return;
    }
    let report = Report::of(&course, &[]);
    report.expect("right", "passed");
    for (model, steps) in FAULTS {
        let name = model.0;
        // A deadlock makes loom abort.
        assert_eq!(report.result(name)["verdict"], "failed", "{name}");
        let output = report.result(name)["tests"][0]["output"].as_str();
        let (_, timeline) = output
            .and_then(|output| output.split_once("The order in which it fails"))
            .unwrap_or_else(|| panic!("{name}: {output:?}"));
        let mut rows = timeline.lines();
        for step in steps {
            assert!(
                rows.any(|row| row.trim() == *step),
                "{name}: {step}: {timeline}"
            );
        }
    }
}
