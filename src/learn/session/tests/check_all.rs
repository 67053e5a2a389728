//! Checking everything.

use super::super::{Action, Key, SessionEvent, View};
use super::{after_a_pass, failing, judged, passing, press, read, record, works};
use crate::judge::Verdict;
use crate::learn::event::ProgressKind;

#[test]
fn check_all_records_passes_and_offers_the_first_exercise_that_fails() {
    let mut session = after_a_pass();
    assert_eq!(
        session.step(press('c')),
        [Action::CheckAll { run: 2 }, Action::Draw]
    );
    assert_eq!(
        session.step(judged(2, passing("loops1"))),
        [record("loops1", ProgressKind::Passed), Action::Draw]
    );
    assert_eq!(session.step(judged(2, passing("moves1"))), [Action::Draw]);
    assert_eq!(
        session.step(judged(2, failing("moves2", "E0382"))),
        [Action::Draw]
    );
    assert_eq!(
        session.step(SessionEvent::CheckedAll { run: 2 }),
        [Action::Draw]
    );
    assert_eq!(
        session.view,
        View::Checked {
            passed: 2,
            first_failing: Some(1)
        }
    );
    assert_eq!(works(&session), "enter esc");
    assert!(
        session.verdict.as_ref().is_some_and(Verdict::passed),
        "the current exercise was judged too"
    );
    session.step(SessionEvent::Key(Key::Enter));
    assert_eq!(session.entry().map(|entry| &*entry.name), Some("moves2"));
}

#[test]
fn a_save_or_escape_stops_check_all_and_the_current_exercise_is_judged() {
    let mut session = after_a_pass();
    session.step(press('c'));
    assert_eq!(
        session.step(read(2)),
        [Action::Abandon, Action::Judge { run: 3 }, Action::Draw]
    );
    assert_eq!(session.step(SessionEvent::CheckedAll { run: 2 }), []);
    session.step(press('c'));
    assert_eq!(
        session.step(SessionEvent::Key(Key::Escape)),
        [Action::Abandon, Action::Judge { run: 5 }, Action::Draw]
    );
}
