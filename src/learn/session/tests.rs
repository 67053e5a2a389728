//! Each test reads like a transcript: what happens, and what the loop does.

use super::{Action, Key, Session, SessionEvent, View, keys};
use crate::error::Problem;
use crate::fingerprint::Fingerprint;
use crate::judge::{
    BuildProgress, Cause, Decision, Diagnostic, Event as JudgeEvent, Verdict, fixture,
};
use crate::learn::event::{ProgressEvent, ProgressKind};
use crate::learn::fixture::LearnerFixture;
use crate::learn::progress::Progress;

mod check_all;
mod checkpoint;
mod ending;
mod list;
mod news;
mod pages;
mod scrolling;
mod tracing;

fn begin() -> Session {
    let fixture = LearnerFixture::new();
    let progress = Progress::open(&fixture.course).expect("there is no log yet");
    Session::new(&fixture.course, &progress, "moves1")
}

/// The learner's files were read. A different number means different files.
fn read(files: u8) -> SessionEvent {
    SessionEvent::Read(Fingerprint::of([files]))
}

/// A session whose first exercise failed, with an error of that code, in run 1.
fn after_a_failure(code: &str) -> Session {
    let mut session = begin();
    session.step(SessionEvent::Started);
    session.step(read(1));
    session.step(judged(1, failing("moves1", code)));
    session
}

/// A session whose first exercise passed in run 1.
fn after_a_pass() -> Session {
    let mut session = begin();
    session.step(SessionEvent::Started);
    session.step(read(1));
    session.step(judged(1, passing("moves1")));
    session
}

fn verdict(exercise: &str, decision: Decision) -> Verdict {
    Verdict {
        exercise: exercise.to_owned(),
        seconds: 0.5,
        ..fixture::verdict(decision)
    }
}

fn passing(exercise: &str) -> Verdict {
    verdict(exercise, Decision::Passed)
}

fn failing(exercise: &str, code: &str) -> Verdict {
    Verdict {
        diagnostics: vec![diagnostic(code)],
        ..verdict(exercise, Decision::Failed(Cause::Compile))
    }
}

fn diagnostic(code: &str) -> Diagnostic {
    fixture::error(Some(code))
}

fn judged(run: u64, verdict: Verdict) -> SessionEvent {
    SessionEvent::Judge {
        run,
        event: JudgeEvent::Judged(verdict),
    }
}

fn press(char: char) -> SessionEvent {
    SessionEvent::Key(Key::Char(char))
}

fn record(exercise: &str, kind: ProgressKind) -> Action {
    Action::Record(ProgressEvent::new(exercise, kind))
}

fn attempt(exercise: &str, decision: Decision) -> Action {
    record(
        exercise,
        ProgressKind::Attempt {
            decision,
            seconds: 0.5,
            mistake: None,
        },
    )
}

fn failed_attempt(exercise: &str) -> Action {
    attempt(exercise, Decision::Failed(Cause::Compile))
}

fn works(session: &Session) -> String {
    keys(session)
        .into_iter()
        .map(|(key, _)| key)
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn a_first_session_from_the_start_to_the_next_exercise() {
    let mut session = begin();
    assert_eq!(works(&session), "h t T l c x o w q ?");
    assert_eq!(
        session.step(SessionEvent::Started),
        [
            record("moves1", ProgressKind::Chose),
            record("moves1", ProgressKind::Seen),
            Action::Retarget,
            Action::Draw
        ]
    );
    assert_eq!(
        session.step(read(1)),
        [Action::Judge { run: 1 }, Action::Draw]
    );
    // What is there at the start is judged, but isn't an attempt.
    assert_eq!(
        session.step(judged(1, failing("moves1", "E0382"))),
        [Action::Draw]
    );
    assert_eq!(works(&session), "h t e T l r c x o w q ?");
    // A save.
    assert_eq!(
        session.step(read(2)),
        [Action::Judge { run: 2 }, Action::Draw]
    );
    assert_eq!(
        session.step(judged(2, failing("moves1", "E0382"))),
        [failed_attempt("moves1"), Action::Draw]
    );
    // Another save, which passes and is recorded at once.
    assert_eq!(
        session.step(read(3)),
        [Action::Judge { run: 3 }, Action::Draw]
    );
    assert_eq!(
        session.step(judged(3, passing("moves1"))),
        [
            attempt("moves1", Decision::Passed),
            record("moves1", ProgressKind::Passed),
            Action::Draw
        ]
    );
    assert_eq!(works(&session), "n h t s T l r c x o w q ?");
    assert_eq!(
        session.step(press('n')),
        [
            record("moves2", ProgressKind::Chose),
            record("moves2", ProgressKind::Seen),
            Action::Retarget,
            Action::Draw
        ]
    );
    assert_eq!(session.entry().map(|entry| &*entry.name), Some("moves2"));
    assert!(session.verdict.is_none());
    assert!(works(&session).contains(" b "));
    assert_eq!(
        session.step(read(3)),
        [Action::Judge { run: 4 }, Action::Draw]
    );
    assert_eq!(session.step(press('q')), [Action::Abandon, Action::Quit]);
}

#[test]
fn an_exercise_that_passes_at_the_start_is_done() {
    let mut session = begin();
    session.step(SessionEvent::Started);
    session.step(read(1));
    assert_eq!(
        session.step(judged(1, passing("moves1"))),
        [
            attempt("moves1", Decision::Passed),
            record("moves1", ProgressKind::Passed),
            Action::Draw
        ]
    );
    // It's done already, so judging it again records nothing.
    session.step(press('r'));
    assert_eq!(
        session.step(judged(2, passing("moves1"))),
        [attempt("moves1", Decision::Passed), Action::Draw]
    );
}

#[test]
fn a_save_during_a_run_cancels_it_and_its_results_are_ignored() {
    let mut session = begin();
    session.step(SessionEvent::Started);
    session.step(read(1));
    assert_eq!(
        session.step(read(2)),
        [Action::Abandon, Action::Judge { run: 2 }, Action::Draw]
    );
    assert_eq!(session.step(judged(1, passing("moves1"))), []);
    assert!(!session.passed());
    let error = Problem::new("cargo is missing").into();
    assert_eq!(session.step(SessionEvent::Failed { run: 1, error }), []);
    assert_eq!(
        session.step(judged(2, failing("moves1", "E0382"))),
        [failed_attempt("moves1"), Action::Draw]
    );
}

#[test]
fn files_that_did_not_change_are_not_judged_again() {
    let mut session = begin();
    session.step(SessionEvent::Started);
    session.step(read(1));
    assert_eq!(session.step(read(1)), [], "while it runs");
    session.step(judged(1, failing("moves1", "E0382")));
    assert_eq!(session.step(read(1)), [], "when it is judged");
    // The files are changed and changed back while the first change is judged: the verdict must be about the current files.
    session.step(read(2));
    assert_eq!(
        session.step(read(1)),
        [Action::Abandon, Action::Judge { run: 3 }, Action::Draw]
    );
}

#[test]
fn events_of_the_judge_are_shown_as_they_come() {
    let mut session = begin();
    session.step(SessionEvent::Started);
    session.step(read(1));
    let mut step = |event| session.step(SessionEvent::Judge { run: 1, event });
    assert_eq!(
        step(JudgeEvent::Preparing("downloads".to_owned())),
        [Action::Draw]
    );
    assert_eq!(step(JudgeEvent::Building { exercises: 1 }), [Action::Draw]);
    let said = |exercise: &str| JudgeEvent::Diagnosed {
        exercise: exercise.to_owned(),
        diagnostic: diagnostic("E1"),
    };
    assert_eq!(step(said("moves1")), [Action::Draw]);
    assert_eq!(step(said("moves2")), []);
    let tests = vec!["adds".to_owned()];
    assert_eq!(
        step(JudgeEvent::Testing {
            exercise: "moves1".to_owned(),
            tests
        }),
        [Action::Draw]
    );
    let progress = BuildProgress {
        done: 12,
        total: 53,
        crates: "axum".to_owned(),
    };
    assert_eq!(
        step(JudgeEvent::Compiling(progress.clone())),
        [Action::Draw]
    );
    let running = session.running.expect("it runs");
    assert_eq!(running.compiling, Some(progress));
    assert_eq!(
        (
            running.preparing,
            running.diagnostics.len(),
            running.tests.len()
        ),
        (None, 1, 1)
    );
}

#[test]
fn a_failure_to_judge_is_shown_and_you_can_try_again() {
    let mut session = begin();
    session.step(SessionEvent::Started);
    session.step(read(1));
    let error: crate::error::Error = Problem::new("cargo is missing").into();
    assert_eq!(
        session.step(SessionEvent::Failed {
            run: 1,
            error: error.clone()
        }),
        [Action::Draw]
    );
    assert_eq!(session.error, Some(error));
    assert_eq!(
        session.step(press('r')),
        [Action::Judge { run: 2 }, Action::Draw]
    );
    assert!(session.error.is_some(), "it stays until there's news");
    session.step(judged(2, failing("moves1", "E0382")));
    assert_eq!(session.error, None);
}

#[test]
fn going_to_another_exercise_cancels_the_run() {
    let mut session = begin();
    session.step(SessionEvent::Started);
    session.step(read(1));
    session.step(press('l'));
    session.step(press('j'));
    assert_eq!(
        session.step(SessionEvent::Key(Key::Enter)).first(),
        Some(&Action::Abandon)
    );
    assert_eq!(session.step(judged(1, passing("moves1"))), []);
}

#[test]
fn nothing_is_drawn_while_an_editor_owns_the_terminal() {
    let mut session = after_a_failure("E0382");
    assert_eq!(session.step(press('o')), [Action::OpenEditor]);
    assert_eq!(session.step(read(2)), [Action::Judge { run: 2 }]);
    assert_eq!(session.step(SessionEvent::Resized), []);
    assert_eq!(
        session.step(judged(2, passing("moves1"))),
        [
            attempt("moves1", Decision::Passed),
            record("moves1", ProgressKind::Passed)
        ]
    );
    assert_eq!(session.step(SessionEvent::EditorClosed), [Action::Draw]);
    assert_eq!(session.step(SessionEvent::Resized), [Action::Draw]);
}

#[test]
fn a_signal_to_end_cancels_the_run() {
    let mut session = begin();
    session.step(SessionEvent::Started);
    session.step(read(1));
    assert_eq!(
        session.step(SessionEvent::Quit),
        [Action::Abandon, Action::Quit]
    );
}

#[test]
fn earlier_progress_is_known_at_the_start() {
    let fixture = LearnerFixture::new();
    let mut progress = Progress::open(&fixture.course).expect("there is no log yet");
    for kind in [ProgressKind::Hint(1), ProgressKind::Passed] {
        progress
            .record(
                &ProgressEvent::new("moves2", kind),
                std::time::SystemTime::now(),
            )
            .expect("it can be written");
    }
    let session = Session::new(&fixture.course, &progress, "moves2");
    assert_eq!(
        (session.current, session.entries[1].shown, session.passed()),
        (1, 1, true)
    );
}

#[test]
fn a_course_without_exercises_works() {
    let mut fixture = LearnerFixture::new();
    fixture.course.levels.clear();
    let progress = Progress::open(&fixture.course).expect("there is no log yet");
    let mut session = Session::new(&fixture.course, &progress, "moves1");
    assert_eq!(session.step(SessionEvent::Started), [Action::Draw]);
    for key in "nhtTeslrpcxobHw?".chars() {
        session.step(press(key));
    }
    assert_eq!(session.view, View::Help);
}
