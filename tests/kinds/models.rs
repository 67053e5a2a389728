//! What the timeline of a failing model shows, with the real loom and the real shuttle: planted faults, and models of the same kinds that hold.

use indoc::formatdoc;

use crate::support::report::Report;
use crate::support::{Course, Exercise, note};

/// What two threads share as `s`, what both of them do or the other and then the main thread do, and what has to hold in the end.
type Model = (&'static str, &'static str, [&'static str; 2], &'static str);

/// A crate that tries the orders of a model's threads.
#[derive(Clone, Copy)]
struct Checker {
    name: &'static str,
    version: &'static str,
    /// What takes a model, as a call without its closing parenthesis.
    check: &'static str,
    /// Its further arguments.
    arguments: &'static str,
}

const LOOM: Checker = Checker {
    name: "loom",
    version: "0.7",
    check: "loom::model(",
    arguments: "",
};

/// It tries all orders here. At random, it might not find a fault.
const SHUTTLE: Checker = Checker {
    name: "shuttle",
    version: "0.9",
    check: "shuttle::check_dfs(",
    arguments: ", None",
};

const ADD_IN_TWO_STEPS: &str = "let seen = s.load(Relaxed); s.store(seen + 1, Relaxed);";
const ADD_IN_TWO_LOCKS: &str = "let seen = *s.lock().unwrap(); *s.lock().unwrap() = seen + 1;";
const LOOK_THEN_ENTER: &str =
    "if !s.0.load(SeqCst) { s.0.store(true, SeqCst); s.1.fetch_add(1, SeqCst); }";

/// Models that fail, and in order the steps by which loom's timeline shows why.
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

/// Waits for a word that may have been said before.
const MISSED: Model = (
    "missed",
    "(Mutex::new(false), Condvar::new())",
    [
        "*s.0.lock().unwrap() = true; s.1.notify_one();",
        "if !*s.0.lock().unwrap() { drop(s.1.wait(s.0.lock().unwrap()).unwrap()); }",
    ],
    "true",
);

/// Models that hold.
const RIGHT: [Model; 6] = [
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
    (
        "heard",
        "(Mutex::new(false), Condvar::new())",
        [
            "*s.0.lock().unwrap() = true; s.1.notify_one();",
            "let mut said = s.0.lock().unwrap(); while !*said { said = s.1.wait(said).unwrap(); }",
        ],
        "true",
    ),
];

fn test(checker: Checker, (name, shared, [other, main], holds): Model) -> String {
    let Checker {
        name: krate,
        check,
        arguments,
        ..
    } = checker;
    formatdoc! {"
        #[test]
        fn {name}() {{
            {check}|| {{
                let shared = Arc::new({shared});
                let s = shared.clone();
                let thread = {krate}::thread::spawn(move || {{
                    {other}
                }});
                let s = shared;
                {main}
                thread.join().unwrap();
                assert!({holds});
            }}{arguments});
        }}
    "}
}

/// An exercise whose tests are these models.
fn exercise(checker: Checker, name: &str, models: &[Model]) -> Exercise {
    let Checker {
        name: krate,
        version,
        ..
    } = checker;
    let head = formatdoc! {"
        #![allow(unused_imports)]

        use {krate}::sync::atomic::{{AtomicBool, AtomicU32, Ordering::*}};
        use {krate}::sync::{{Arc, Condvar, Mutex}};

    "};
    let tests = models.iter().map(|model| test(checker, *model));
    let manifest = formatdoc! {r#"
        [package]
        name = "{name}"
        version = "0.1.0"
        edition = "2024"

        [dev-dependencies]
        {krate} = "{version}"
    "#};
    Exercise::new(name)
        .file("Cargo.toml", manifest)
        .tests(format!("{head}{}", tests.collect::<String>()))
}

/// The verdicts on an exercise for each of these models, and on one with all that hold; `None` if the checker can't be fetched.
fn judged(checker: Checker, faults: &[Model]) -> Option<Report> {
    let faults = faults
        .iter()
        .map(|model| exercise(checker, model.0, &[*model]));
    let course = Course::with_all(faults.chain([exercise(checker, "right", &RIGHT)]));
    if course.run(&["prepare"]).code != Some(0) {
        note(&format!("skipped: {} can't be fetched", checker.name));
        return None;
    }
    Some(Report::of(&course, &[]))
}

/// The timeline in the report of a model that fails.
fn timeline<'r>(report: &'r Report, name: &str) -> &'r str {
    assert_eq!(report.result(name)["verdict"], "failed", "{name}");
    let output = report.result(name)["tests"][0]["output"].as_str();
    let (_, timeline) = output
        .and_then(|output| output.split_once("The order in which it fails"))
        .unwrap_or_else(|| panic!("{name}: {output:?}"));
    timeline
}

#[test]
fn the_timeline_shows_the_fault_and_what_holds_has_none() {
    let models = FAULTS.map(|(model, _)| model);
    let Some(report) = judged(LOOM, &models) else {
        return;
    };
    report.expect("right", "passed");
    for (model, steps) in FAULTS {
        let name = model.0;
        let timeline = timeline(&report, name);
        let mut rows = timeline.lines();
        for step in steps {
            assert!(
                rows.any(|row| row.trim() == *step),
                "{name}: {step}: {timeline}"
            );
        }
    }
}

#[test]
fn shuttle_finds_planted_faults_and_accuses_no_model_that_holds() {
    // To shuttle, every ordering is the strictest one.
    let is_found = |model: &Model| model.0 != "published_relaxed";
    let mut models: Vec<Model> = FAULTS.into_iter().map(|(model, _)| model).collect();
    models.retain(is_found);
    models.push(MISSED);
    let Some(report) = judged(SHUTTLE, &models) else {
        return;
    };
    report.expect("right", "passed");
    for (name, ..) in models {
        let timeline = timeline(&report, name);
        assert!(timeline.contains("thread 1"), "{name}: {timeline}");
    }
}
