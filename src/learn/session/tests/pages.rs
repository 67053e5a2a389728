//! Pages that cover the exercise: hints, the compiler's manual, the list, the question before a reset.

use super::super::{Action, Key, Session, SessionEvent, View};
use super::{after_a_failure, after_a_pass, failing, judged, passing, press, read, record, works};
use crate::course::Format;
use crate::learn::event::ProgressKind;
use crate::learn::fixture::LearnerFixture;
use crate::learn::progress::Progress;

#[test]
fn hints_come_one_by_one_while_there_are_any() {
    let mut session = after_a_failure("E0382");
    assert_eq!(
        session.step(press('h')),
        [record("moves1", ProgressKind::Hint(1)), Action::Draw]
    );
    assert_eq!(
        session.step(press('h')),
        [record("moves1", ProgressKind::Hint(2)), Action::Draw]
    );
    assert_eq!(session.step(press('h')), []);
    assert!(!works(&session).contains('h'));
    assert_eq!(session.entries[0].shown, 2);
}

#[test]
fn only_a_code_of_the_compiler_is_explained() {
    let mut session = after_a_failure("clippy::ptr_arg");
    assert_eq!(session.step(press('e')), []);
    let mut session_with_code = after_a_failure("E0382");
    session_with_code.step(press('e'));
    assert_eq!(
        session_with_code.view,
        View::Explanation("E0382".to_owned())
    );
    session_with_code.step(press('e'));
    assert_eq!(session_with_code.view, View::Exercise);
    // While the next run is under way, nobody knows whether that error is still there.
    session_with_code.step(read(2));
    assert_eq!(session_with_code.step(press('e')), []);
}

#[test]
fn a_page_goes_by_its_own_key_by_escape_and_by_a_save() {
    for (key, page) in [
        ('t', View::Lesson),
        ('?', View::Help),
        ('s', View::Solution),
    ] {
        for close in [
            press(key),
            SessionEvent::Key(Key::Escape),
            press('q'),
            read(2),
        ] {
            let mut session = after_a_pass();
            session.step(press(key));
            assert_eq!(session.view, page);
            assert_eq!(works(&session), "esc");
            session.step(close);
            assert_eq!(session.view, View::Exercise);
        }
    }
}

#[test]
fn from_one_page_another_can_be_reached() {
    let mut session = after_a_pass();
    session.step(press('t'));
    assert_eq!(
        session.step(press('s')),
        [record("moves1", ProgressKind::SolutionShown), Action::Draw]
    );
    assert_eq!(session.view, View::Solution);
}

#[test]
fn a_long_page_scrolls_within_what_whoever_draws_allows() {
    let mut session = after_a_pass();
    session.step(press('t'));
    session.step(SessionEvent::Key(Key::Down));
    session.step(SessionEvent::Key(Key::PageDown));
    assert_eq!(session.scroll, 11);
    session.limit_scroll(4);
    session.step(press('k'));
    assert_eq!(session.scroll, 3);
    session.step(press('t'));
    assert_eq!(session.scroll, 0);
}

#[test]
fn the_list_moves_a_cursor_and_goes_where_it_stands() {
    let mut session = after_a_failure("E0382");
    session.step(press('l'));
    assert_eq!(session.view, View::List { cursor: 0 });
    session.step(press('k'));
    session.step(press('j'));
    session.step(SessionEvent::Key(Key::Down));
    session.step(SessionEvent::Key(Key::Down));
    assert_eq!(session.view, View::List { cursor: 2 });
    session.step(SessionEvent::Key(Key::Up));
    assert_eq!(
        session.step(SessionEvent::Key(Key::Enter)),
        [
            record("moves2", ProgressKind::Chose),
            record("moves2", ProgressKind::Seen),
            Action::Retarget,
            Action::Draw
        ]
    );
    for close in [
        press('l'),
        press('q'),
        SessionEvent::Key(Key::Escape),
        SessionEvent::Key(Key::Enter),
    ] {
        session.step(press('l'));
        assert_eq!(session.step(close), [Action::Draw]);
        assert_eq!((session.current, &session.view), (1, &View::Exercise));
    }
}

#[test]
fn a_reset_asks_first_and_any_other_key_cancels() {
    let mut session = after_a_pass();
    for key in [
        press('n'),
        press('x'),
        SessionEvent::Key(Key::Escape),
        SessionEvent::Key(Key::Enter),
    ] {
        assert_eq!(session.step(press('x')), [Action::Draw]);
        assert_eq!(session.view, View::ConfirmReset);
        assert_eq!(works(&session), "y n");
        assert_eq!(session.step(key), [Action::Draw]);
        assert_eq!(session.view, View::Exercise);
    }
}

#[test]
fn what_nobody_keeps_a_copy_of_is_not_offered_to_be_reset() {
    let mut fixture = LearnerFixture::new();
    fixture.course.format = Format::Wr;
    let progress = Progress::open(&fixture.course).expect("there is no log yet");
    let mut session = Session::new(&fixture.course, &progress, "moves1");
    session.step(SessionEvent::Started);
    assert!(!works(&session).contains('x'));
    assert_eq!(session.step(press('x')), []);
}

#[test]
fn a_reset_takes_the_pass_back_and_what_the_course_ships_is_no_attempt() {
    let mut session = after_a_pass();
    session.step(read(2));
    session.step(press('x'));
    assert_eq!(
        session.step(press('y')),
        [Action::Abandon, Action::Reset, Action::Draw]
    );
    // The run that was under way was about what is no more.
    assert_eq!(session.step(judged(2, passing("moves1"))), []);
    assert_eq!(
        session.step(SessionEvent::WasReset("kept in .runner/backup".to_owned())),
        [record("moves1", ProgressKind::Reset), Action::Draw]
    );
    assert!(!session.passed());
    assert_eq!(
        session.step(read(1)),
        [Action::Judge { run: 3 }, Action::Draw]
    );
    assert_eq!(session.notice.as_deref(), Some("kept in .runner/backup"));
    assert_eq!(
        session.step(judged(3, failing("moves1", "E0382"))),
        [Action::Draw]
    );
}

#[test]
fn a_notice_stays_until_the_next_key() {
    let mut session = after_a_pass();
    assert_eq!(
        session.step(SessionEvent::Notice("the disk is full".to_owned())),
        [Action::Draw]
    );
    assert_eq!(session.notice.as_deref(), Some("the disk is full"));
    assert_eq!(session.step(press('z')), [Action::Draw]);
    assert_eq!(session.notice, None);
    assert_eq!(session.step(press('z')), []);
}
