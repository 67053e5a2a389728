//! Checking everything, which fills the list.

use super::super::{Action, Key, ListFilter, SessionEvent, View};
use super::{after_a_pass, failing, judged, passing, press, read, record};
use crate::error::Problem;
use crate::judge::Verdict;
use crate::learn::event::ProgressKind;

#[test]
fn a_check_fills_the_list_and_what_fails_stays_on_it() {
    let mut session = after_a_pass();
    assert_eq!(
        session.step(press('c')),
        [Action::CheckAll { run: 2 }, Action::Draw]
    );
    assert_eq!(session.view, View::List { cursor: 0 });
    assert_eq!(session.check(), Some((0, 0)));
    assert!(session.is_waiting("moves1"), "what passed is judged again");
    assert_eq!(
        session.step(judged(2, passing("loops1"))),
        [record("loops1", ProgressKind::Passed), Action::Draw]
    );
    assert!(!session.is_waiting("loops1"));
    assert_eq!(session.step(judged(2, passing("moves1"))), [Action::Draw]);
    assert_eq!(
        session.step(judged(2, failing("moves2", "E0382"))),
        [Action::Draw]
    );
    assert!(session.has_failed("moves2"));
    assert_eq!(session.listed(), [0, 1, 2]);
    assert_eq!(
        session.step(SessionEvent::CheckedAll { run: 2 }),
        [Action::Draw]
    );
    assert_eq!(session.check(), Some((2, 3)));
    assert_eq!(session.filter, Some(ListFilter::Failed));
    assert_eq!(
        (session.listed(), &session.view),
        (vec![1], &View::List { cursor: 1 })
    );
    assert!(
        session.verdict.as_ref().is_some_and(Verdict::passed),
        "the current exercise was judged too"
    );
    session.step(SessionEvent::Key(Key::Enter));
    assert_eq!(session.entry().map(|entry| &*entry.name), Some("moves2"));
    // The next verdict isn't part of the check.
    session.step(read(1));
    assert_eq!(session.check(), None);
}

#[test]
fn where_everything_passes_nothing_is_left_out() {
    let mut session = after_a_pass();
    session.step(press('c'));
    for name in ["moves1", "moves2", "loops1"] {
        session.step(judged(2, passing(name)));
    }
    session.step(SessionEvent::CheckedAll { run: 2 });
    assert_eq!((session.filter, session.check()), (None, Some((3, 3))));
}

#[test]
fn a_check_goes_on_behind_other_pages_and_says_when_it_is_over() {
    let mut session = after_a_pass();
    session.step(press('c'));
    session.step(press('q'));
    session.step(press('t'));
    session.step(judged(2, failing("moves2", "E0382")));
    session.step(SessionEvent::CheckedAll { run: 2 });
    assert_eq!(session.view, View::Lesson);
    assert!(
        session
            .notice
            .as_deref()
            .is_some_and(|notice| notice.contains("0 of 3 pass"))
    );
    session.step(press('l'));
    assert_eq!(session.listed(), [1]);
}

#[test]
fn a_check_that_fails_shows_why() {
    let mut session = after_a_pass();
    session.step(press('c'));
    let error = Problem::new("cargo is missing").into();
    session.step(SessionEvent::Failed { run: 2, error });
    assert_eq!(session.view, View::Exercise);
    assert!(session.error.is_some());
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
    assert_eq!(session.view, View::List { cursor: 0 }, "the list stays");
    assert!(!session.is_waiting("loops1"));
    session.step(SessionEvent::Key(Key::Escape));
    session.step(press('c'));
    session.step(press('q'));
    session.step(SessionEvent::Key(Key::Escape));
    assert!(session.view == View::Exercise && session.check().is_none());
}
