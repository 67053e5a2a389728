//! Backtraces: when the key works, and what ends the wait for one.

use super::super::{Action, Key, Session, SessionEvent, View, unavailable};
use super::{after_a_failure, after_a_pass, begin, judged, press, read, verdict};
use crate::error::Problem;
use crate::judge::{Backtrace, Cause, Decision, TestOutcome, TestResult, Verdict};

fn panicking() -> Verdict {
    let panicked = TestResult {
        outcome: TestOutcome::Failed,
        output: "thread 'adds' (1) panicked at src/lib.rs:3:48:\nno water\n".to_owned(),
        ..TestResult::of_check("adds", 0.0, None)
    };
    Verdict {
        tests: vec![panicked],
        ..verdict("moves1", Decision::Failed(Cause::Test))
    }
}

/// A session whose first exercise panicked, in run 1.
fn after_a_panic() -> Session {
    let mut session = begin();
    session.step(SessionEvent::Started);
    session.step(read(1));
    session.step(judged(1, panicking()));
    session
}

fn trace() -> Action {
    let tests = vec!["adds".to_owned()];
    Action::Trace { run: 1, tests }
}

fn traced(run: u64) -> SessionEvent {
    let trace = Backtrace {
        test: "adds".to_owned(),
        passed: false,
        panics: Vec::new(),
    };
    SessionEvent::Traced {
        run,
        outcome: Ok(vec![trace]),
    }
}

#[test]
fn the_key_says_why_there_is_nothing_to_trace() {
    let why = |session: &Session| unavailable(session, "B");
    assert_eq!(why(&begin()), Some("there is no verdict yet"));
    let passed = Some("nothing panicked, because it passes");
    assert_eq!(why(&after_a_pass()), passed);
    let broken = Some("nothing ran, because it doesn't compile");
    assert_eq!(why(&after_a_failure("E0382")), broken);
    let mut session = after_a_panic();
    assert_eq!(why(&session), None);
    for (outcome, words) in [
        (
            TestOutcome::TimedOut,
            "a test that is stopped doesn't panic",
        ),
        (TestOutcome::Crashed, "a crash leaves no backtrace"),
        (TestOutcome::Unproven, "no test panicked"),
    ] {
        session.step(read(2));
        assert_eq!(why(&session), Some("something is being judged"));
        let mut ended = panicking();
        ended.tests[0].outcome = outcome;
        session.step(judged(session.latest_run(), ended));
        assert_eq!(why(&session), Some(words));
        session.step(read(1));
        session.step(judged(session.latest_run(), panicking()));
    }
}

#[test]
fn a_backtrace_is_asked_for_once_for_each_run() {
    let mut session = after_a_panic();
    assert_eq!(session.step(press('B')), [trace(), Action::Draw]);
    assert!(session.backtraces().is_none());
    assert_eq!(session.step(traced(7)), []);
    assert_eq!(session.step(traced(1)), [Action::Draw]);
    assert!(session.backtraces().is_some());
    session.step(press('B'));
    assert_eq!(session.view, View::Exercise);
    assert_eq!(session.step(press('B')), [Action::Draw]);
    session.step(press('B'));
    // What another run did isn't known yet.
    session.step(read(2));
    session.step(judged(2, panicking()));
    assert!(session.backtraces().is_none());
}

#[test]
fn what_failed_is_tried_again() {
    let mut session = after_a_panic();
    session.step(press('B'));
    let error = Problem::new("the disk is full").into();
    session.step(SessionEvent::Traced {
        run: 1,
        outcome: Err(error),
    });
    assert!(session.backtraces().is_some_and(|known| known.is_err()));
    assert!(session.verdict.is_some(), "the verdict stays");
    session.step(press('B'));
    assert_eq!(session.step(press('B')), [trace(), Action::Draw]);
}

#[test]
fn leaving_the_page_and_saving_end_the_wait() {
    let mut session = after_a_panic();
    session.step(press('B'));
    let left = session.step(SessionEvent::Key(Key::Escape));
    assert_eq!(left, [Action::Draw, Action::Abandon]);
    assert_eq!(session.step(traced(1)), [], "it comes too late");
    session.step(press('B'));
    let saved = session.step(read(2));
    let judges = [Action::Abandon, Action::Judge { run: 2 }, Action::Draw];
    assert_eq!(saved, judges);
    assert_eq!(session.view, View::Exercise);
}
