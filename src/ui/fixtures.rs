//! Verdicts for tests, with the output of a real rustc and a real test harness.

use std::path::PathBuf;

use indoc::{formatdoc, indoc};

use crate::course::{Checks, Course, Exercise, Level, Limits, Starts, Topic};
use crate::judge::{
    Cause, Decision, Diagnostic, Severity, Skip, TestOutcome, TestResult, Verdict, fixture,
};

/// E0382 as rustc renders it in color, with paths as the judge rewrites them.
const MOVED: &str = "\x1b[1m\x1b[91merror[E0382]\x1b[0m\x1b[1m: use of moved value: `parcel`\x1b[0m\n \x1b[1m\x1b[94m--> \x1b[0mexercises/03_ownership/moves1/src/lib.rs:6:6\n  \x1b[1m\x1b[94m|\x1b[0m\n\x1b[1m\x1b[94m4\x1b[0m \x1b[1m\x1b[94m|\x1b[0m     let parcel = String::from(\"book\");\n  \x1b[1m\x1b[94m|\x1b[0m         \x1b[1m\x1b[94m------\x1b[0m \x1b[1m\x1b[94mmove occurs because `parcel` has type `String`, which does not implement the `Copy` trait\x1b[0m\n\x1b[1m\x1b[94m5\x1b[0m \x1b[1m\x1b[94m|\x1b[0m     let n = ship(parcel);\n  \x1b[1m\x1b[94m|\x1b[0m                  \x1b[1m\x1b[94m------\x1b[0m \x1b[1m\x1b[94mvalue moved here\x1b[0m\n\x1b[1m\x1b[94m6\x1b[0m \x1b[1m\x1b[94m|\x1b[0m     (parcel, n)\n  \x1b[1m\x1b[94m|\x1b[0m      \x1b[1m\x1b[91m^^^^^^\x1b[0m \x1b[1m\x1b[91mvalue used here after move\x1b[0m\n\n";
const ADDED: &str = "\x1b[1m\x1b[91merror[E0277]\x1b[0m\x1b[1m: cannot add `&str` to `u32`\x1b[0m\n \x1b[1m\x1b[94m--> \x1b[0mexercises/03_ownership/moves1/src/lib.rs:8:59\n  \x1b[1m\x1b[94m|\x1b[0m\n\x1b[1m\x1b[94m8\x1b[0m \x1b[1m\x1b[94m|\x1b[0m     a + b + \"1\"\n  \x1b[1m\x1b[94m|\x1b[0m           \x1b[1m\x1b[91m^\x1b[0m \x1b[1m\x1b[91mno implementation for `u32 + &str`\x1b[0m\n\n";
const UNUSED: &str = "\x1b[1m\x1b[33mwarning\x1b[0m\x1b[1m: unused variable: `unused`\x1b[0m\n \x1b[1m\x1b[94m--> \x1b[0mexercises/03_ownership/moves1/src/lib.rs:8:41\n\n";

/// The learner's file in these fixtures.
pub(super) const FILE: &str = "exercises/03_ownership/moves1/src/lib.rs";

pub(super) fn diagnostic(
    severity: Severity,
    code: &str,
    message: &str,
    line: u32,
    rendered: &str,
) -> Diagnostic {
    Diagnostic {
        severity,
        code: (!code.is_empty()).then(|| code.to_owned()),
        message: message.to_owned(),
        file: Some(FILE.to_owned()),
        line: Some(line),
        column: Some(6),
        rendered: rendered.to_owned(),
        in_learners_file: true,
        blocks: severity == Severity::Error,
        labels: Vec::new(),
    }
}

pub(super) fn moved() -> Diagnostic {
    diagnostic(
        Severity::Error,
        "E0382",
        "use of moved value: `parcel`",
        6,
        MOVED,
    )
}

pub(super) fn added() -> Diagnostic {
    diagnostic(
        Severity::Error,
        "E0277",
        "cannot add `&str` to `u32`",
        8,
        ADDED,
    )
}

pub(super) fn unused() -> Diagnostic {
    diagnostic(
        Severity::Warning,
        "unused_variables",
        "unused variable: `unused`",
        8,
        UNUSED,
    )
}

pub(super) fn unformatted() -> Diagnostic {
    diagnostic(
        Severity::Error,
        "",
        "this file isn't formatted",
        4,
        "error: this file isn't formatted\nDiff in src/lib.rs:4\n",
    )
}

pub(super) fn test(
    name: &str,
    outcome: TestOutcome,
    output: &str,
    detail: Option<&str>,
) -> TestResult {
    let seconds = if outcome == TestOutcome::TimedOut {
        10.0
    } else {
        0.01
    };
    TestResult {
        outcome,
        output: output.into(),
        ..TestResult::of_check(name, seconds, detail.map(str::to_owned))
    }
}

pub(super) fn failed_assertion() -> TestResult {
    let output = indoc! {"
        packing

        thread 'adds' (8646) panicked at exercises/03_ownership/moves1/tests/moves1.rs:2:47:
        assertion `left == right` failed: sum of 1 and 2
          left: 4
         right: 3
        note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace
    "};
    test("adds", TestOutcome::Failed, output, None)
}

/// A test that panics in the standard library and, in another thread, in a crate.
pub(super) fn panics_in_libraries() -> TestResult {
    let output = indoc! {"

        thread 'adds' (8646) panicked at /rustc/5980/library/alloc/src/raw_vec/mod.rs:28:5:
        capacity overflow

        thread '<unnamed>' (8647) panicked at /ada/registry/src/index/rand-0.9.0/src/lib.rs:9:1:
        cannot sample empty range
    "};
    test("adds", TestOutcome::Failed, output, None)
}

pub(super) fn verdict(
    decision: Decision,
    diagnostics: Vec<Diagnostic>,
    tests: Vec<TestResult>,
) -> Verdict {
    let points = u32::from(decision == Decision::Passed);
    Verdict {
        exercise: "moves1".into(),
        level: "03_ownership".into(),
        diagnostics,
        tests,
        points,
        seconds: 0.21,
        ..fixture::verdict(decision)
    }
}

pub(super) fn passed() -> Verdict {
    verdict(
        Decision::Passed,
        vec![],
        vec![test("adds", TestOutcome::Passed, "", None)],
    )
}

pub(super) fn skipped() -> Verdict {
    verdict(
        Decision::Skipped(Skip::Program("cc".into())),
        vec![],
        vec![],
    )
}

pub(super) fn does_not_compile() -> Verdict {
    verdict(
        Decision::Failed(Cause::Compile),
        vec![moved(), added(), unused()],
        vec![],
    )
}

pub(super) fn test_fails() -> Verdict {
    let returned = test(
        "edge::returns",
        TestOutcome::Failed,
        "Error: \"bad\"\n",
        None,
    );
    let tests = vec![
        test("ships", TestOutcome::Passed, "", None),
        failed_assertion(),
        returned,
    ];
    verdict(Decision::Failed(Cause::Test), vec![unused()], tests)
}

/// One verdict per cause, in the order of `Cause`.
pub(super) fn one_of_each_cause() -> Vec<Verdict> {
    let ended = |cause, name, outcome, output: &str, detail| {
        verdict(
            Decision::Failed(cause),
            vec![],
            vec![test(name, outcome, output, detail)],
        )
    };
    let mut denied = diagnostic(
        Severity::Warning,
        "clippy::needless_clone",
        "redundant clone",
        6,
        "\x1b[1m\x1b[33mwarning\x1b[0m\x1b[1m: redundant clone\x1b[0m\n\n",
    );
    denied.blocks = true;
    let overflow = "\nthread 'deep' (8652) has overflowed its stack\nfatal runtime error: stack overflow, aborting\n";
    vec![
        does_not_compile(),
        test_fails(),
        ended(
            Cause::Timeout,
            "ends",
            TestOutcome::TimedOut,
            "step 1\n",
            None,
        ),
        ended(
            Cause::Crash,
            "deep",
            TestOutcome::Crashed,
            overflow,
            Some("ended by SIGABRT: stack overflow"),
        ),
        ended(
            Cause::Output,
            "chatty",
            TestOutcome::OutputLimit,
            &"spam\n".repeat(5000),
            Some("more than 1 MiB"),
        ),
        ended(
            Cause::Memory,
            "greedy",
            TestOutcome::MemoryLimit,
            "",
            Some("more than 1 GiB"),
        ),
        verdict(
            Decision::Failed(Cause::Lint),
            vec![denied],
            vec![test("adds", TestOutcome::Passed, "", None)],
        ),
        verdict(
            Decision::Failed(Cause::Format),
            vec![],
            vec![test("adds", TestOutcome::Passed, "", None)],
        ),
        ended(
            Cause::Unproven,
            "quits",
            TestOutcome::Unproven,
            "",
            Some("the program ended with exit code 0"),
        ),
        verdict(Decision::Failed(Cause::Tool), vec![], vec![]),
        stops_the_compiler(),
    ]
}

/// The compiler was killed while it compiled the learner's file.
fn stops_the_compiler() -> Verdict {
    let words = "the compiler was still at work after 60 s, and was ended";
    let mut stopped = diagnostic(Severity::Error, "", words, 1, "error: still at work\n");
    (stopped.code, stopped.line, stopped.column) = (None, None, None);
    verdict(Decision::Failed(Cause::Compiler), vec![stopped], vec![])
}

/// A verdict in which every text tries to break the terminal.
pub(super) fn hostile() -> Verdict {
    let evil = "\x1b[2J\x1b]0;gone\x07\r\0\t日本語\u{202e}\u{9b}31m👩‍👩‍👧☀️ ";
    let mut verdict = test_fails();
    verdict.decision = Decision::Failed(Cause::Compile);
    verdict.notes = vec![evil.repeat(9)];
    for index in 0..20 {
        let mut diagnostic = diagnostic(
            Severity::Error,
            "E0000",
            &evil.repeat(5),
            1,
            &evil.repeat(12),
        );
        diagnostic.file = (index % 2 == 0).then(|| evil.to_owned());
        diagnostic.in_learners_file = index % 3 == 0;
        verdict.diagnostics.push(diagnostic);
        let more = format!("{evil}\n").repeat(40);
        let panic = formatdoc! {"
            {evil}
            thread 'x' (1) panicked at {evil}:1:2:
            {more}"};
        verdict
            .tests
            .push(test(evil, TestOutcome::Failed, &panic, Some(evil)));
    }
    verdict
}

fn exercise(level: &str, name: &str, title: &str, topic: &str) -> Exercise {
    Exercise {
        name: name.into(),
        was: Vec::new(),
        title: title.into(),
        level: level.into(),
        dir: format!("exercises/{level}/{name}"),
        solution_dir: format!("solutions/{level}/{name}"),
        workspace_dir: format!("exercises/{level}"),
        topics: vec![topic.into()],
        starts: Some(Starts::Format),
        form: crate::course::Form::Crate,
        docs: Vec::new(),
        hints: Vec::new(),
        stages: Vec::new(),
        edit: Vec::new(),
        editable: crate::course::Patterns::default(),
        points: 1,
        needs: Vec::new(),
        uses: Vec::new(),
        os: Vec::new(),
        limits: Limits::default(),
        unsafe_code: false,
        checks: Checks::default(),
        accepted: Vec::new(),
        mistakes: Vec::new(),
    }
}

/// A course of two levels.
pub(super) fn course() -> Course {
    let topic = |id: &str, title: &str| Topic {
        id: id.into(),
        title: title.into(),
        ..Topic::default()
    };
    let level = |id: &str, title: &str, topics, exercises| Level {
        id: id.into(),
        title: title.into(),
        dir: format!("exercises/{id}"),
        topics,
        exercises,
        ..Level::default()
    };
    let first = "01_foundations";
    let third = "03_ownership";
    Course {
        root: PathBuf::from("/course"),
        title: "Rust roadmap".into(),
        welcome: None,
        farewell: None,
        avoided: Vec::new(),
        is_embedded: false,
        state: None,
        format: crate::course::Format::Native,
        levels: vec![
            level(
                first,
                "Foundations",
                vec![topic("variables", "Variables")],
                vec![exercise(first, "vars1", "Name it", "variables")],
            ),
            level(
                third,
                "Ownership",
                vec![
                    topic("move-semantics", "Move semantics"),
                    topic("borrowing", "Borrowing"),
                ],
                vec![
                    exercise(third, "moves1", "Who owns the parcel?", "move-semantics"),
                    exercise(third, "moves2", "Twice", "move-semantics"),
                    exercise(third, "borrows1", "Lend it", "borrowing"),
                ],
            ),
        ],
    }
}
