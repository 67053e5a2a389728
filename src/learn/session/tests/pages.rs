//! Pages and hints: explanations of errors, the list, the question before a reset.

use super::super::{Action, Key, Session, SessionEvent, View};
use super::{after_a_failure, after_a_pass, failing, judged, passing, press, read, record, works};
use crate::course::{Format, Mistake, Symptom, System};
use crate::judge::{Cause, Decision};
use crate::learn::event::ProgressKind;
use crate::learn::fixture::LearnerFixture;
use crate::learn::progress::Progress;

#[test]
fn hints_are_shown_one_by_one() {
    let mut session = after_a_failure("E0382");
    assert_eq!(
        session.step(press('h')),
        [record("moves1", ProgressKind::Hint(1)), Action::Draw]
    );
    assert_eq!(
        session.step(press('h')),
        [record("moves1", ProgressKind::Hint(2)), Action::Draw]
    );
    assert_eq!(session.step(press('h')), [Action::Draw]);
    assert_eq!(session.notice.as_deref(), Some("no hint left"));
    assert!(!works(&session).contains('h'));
    session.step(press('H'));
    assert_eq!(session.view, View::Hints);
    assert_eq!(session.entries[0].shown, 2);
}

/// A session whose first exercise failed with E0382, and has a hint for that mistake.
fn after_a_known_mistake() -> Session {
    let mut session = after_a_failure("E0382");
    session.entries[0].mistakes = vec![Mistake {
        symptom: Symptom::Code("E0382".to_owned()),
        hint: "You moved it.".to_owned(),
    }];
    session
}

#[test]
fn the_hint_of_a_mistake_comes_before_the_others() {
    let mut session = after_a_known_mistake();
    let helped = |session: &Session| session.helped_mistake().map(|(_, helped)| helped.after);
    assert_eq!(helped(&session), None);
    // It counts as none of the exercise's hints.
    assert_eq!(
        session.step(press('h')),
        [record("moves1", ProgressKind::Hint(0)), Action::Draw]
    );
    assert_eq!(helped(&session), Some(0));
    assert_eq!(session.entries[0].shown, 0);
    session.step(press('H'));
    assert_eq!(session.view, View::Hints);
    session.step(press('h'));
    assert_eq!(session.entries[0].shown, 1);
    session.step(press('r'));
    session.step(judged(2, failing("moves1", "E0499")));
    assert_eq!(helped(&session), None, "it's another mistake");
    session.step(press('h'));
    assert_eq!(session.entries[0].shown, 2);
}

#[test]
fn an_attempt_is_recorded_with_its_mistake() {
    let mut session = after_a_known_mistake();
    session.step(press('r'));
    let actions = session.step(judged(2, failing("moves1", "E0382")));
    let kind = ProgressKind::Attempt {
        decision: Decision::Failed(Cause::Compile),
        seconds: 0.5,
        mistake: Some("E0382".to_owned()),
    };
    assert_eq!(actions, [record("moves1", kind), Action::Draw]);
}

#[test]
fn a_mistake_has_a_hint_even_if_no_other_is_left() {
    let mut session = after_a_known_mistake();
    session.entries[0].shown = 2;
    assert!(works(&session).contains('h'));
    session.step(press('h'));
    assert!(!works(&session).contains('h'));
}

#[test]
fn the_hint_of_a_mistake_that_returns_is_shown_when_no_other_is_left() {
    let mut session = after_a_known_mistake();
    for _ in 0..3 {
        session.step(press('h'));
    }
    assert_eq!(session.entries[0].shown, 2);
    // The hints since then have taken its place on the screen.
    assert!(works(&session).contains('h'));
    session.step(press('r'));
    session.step(judged(2, failing("moves1", "E0499")));
    assert!(!works(&session).contains('h'), "it's another mistake");
    session.step(press('r'));
    session.step(judged(3, failing("moves1", "E0382")));
    session.step(press('h'));
    let after = session.helped_mistake().map(|(_, helped)| helped.after);
    assert_eq!((after, session.entries[0].shown), (Some(2), 2));
    session.step(press('h'));
    assert_eq!(session.notice.as_deref(), Some("no hint left"));
}

#[test]
fn only_error_codes_of_the_compiler_are_explained() {
    let mut session = after_a_failure("clippy::ptr_arg");
    session.step(press('e'));
    assert_eq!(session.view, View::Exercise);
    let mut session_with_code = after_a_failure("E0382");
    session_with_code.step(press('e'));
    assert_eq!(
        session_with_code.view,
        View::Explanation("E0382".to_owned())
    );
    session_with_code.step(press('e'));
    assert_eq!(session_with_code.view, View::Exercise);
    // During the next run, the error is still on the screen.
    session_with_code.step(read(2));
    session_with_code.step(press('e'));
    assert_eq!(
        session_with_code.view,
        View::Explanation("E0382".to_owned())
    );
}

#[test]
fn several_codes_are_offered() {
    let mut session = after_a_failure("E0382");
    let mut verdict = failing("moves1", "E0382");
    verdict.diagnostics.push(super::diagnostic("E0499"));
    session.step(press('r'));
    session.step(judged(2, verdict));
    session.step(press('e'));
    assert_eq!(session.view, View::Codes);
    assert_eq!(works(&session), "1-9 esc");
    session.step(press('3'));
    session.step(press('2'));
    assert_eq!(session.view, View::Explanation("E0499".to_owned()));
    // The same key goes back to the choice, and then to the exercise.
    session.step(press('e'));
    assert_eq!(session.view, View::Codes);
    session.step(press('e'));
    assert_eq!(session.view, View::Exercise);
}

#[test]
fn what_tests_printed_has_a_page_after_a_pass_too() {
    let mut session = after_a_failure("E0382");
    session.step(press('p'));
    assert_eq!(session.notice.as_deref(), Some("nothing was printed"));
    let mut verdict = passing("moves1");
    let mut test = crate::judge::TestResult::of_check("adds", 0.1, None);
    test.output = "hello\n".to_owned();
    verdict.tests.push(test);
    session.step(press('r'));
    session.step(judged(2, verdict));
    session.step(press('p'));
    assert_eq!(session.view, View::Output);
    session.step(press('p'));
    assert_eq!(session.view, View::Exercise);
}

#[test]
fn back_goes_to_the_previous_exercise_and_stops_at_the_first() {
    let mut session = after_a_pass();
    session.step(press('b'));
    assert_eq!(
        session.notice.as_deref(),
        Some("this is the first exercise")
    );
    session.step(press('n'));
    assert_eq!(session.current, 1);
    session.step(press('b'));
    assert_eq!(session.current, 0);
}

#[test]
fn a_page_is_closed_by_its_own_key_escape_or_a_save() {
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
fn one_page_can_be_opened_from_another() {
    let mut session = after_a_pass();
    session.step(press('t'));
    assert_eq!(
        session.step(press('s')),
        [record("moves1", ProgressKind::SolutionShown), Action::Draw]
    );
    assert_eq!(session.view, View::Solution);
}

#[test]
fn a_reset_asks_first_and_any_key_but_y_cancels_it() {
    let mut session = after_a_pass();
    for key in [
        press('n'),
        press('x'),
        SessionEvent::Key(Key::Escape),
        SessionEvent::Key(Key::Enter),
    ] {
        assert_eq!(session.step(press('x')), [Action::Draw]);
        let asks = View::ConfirmReset {
            exercise: 0,
            from_list: false,
        };
        assert_eq!(session.view, asks);
        assert_eq!(works(&session), "y n");
        assert_eq!(session.step(key), [Action::Draw]);
        assert_eq!(session.view, View::Exercise);
    }
}

#[test]
fn a_reset_is_not_offered_without_pristine_files() {
    let mut fixture = LearnerFixture::new();
    fixture.course.format = Format::Wr;
    let progress = Progress::open(&fixture.course).expect("there is no log yet");
    let mut session = Session::new(&fixture.course, &progress, "moves1");
    session.step(SessionEvent::Started);
    assert!(!works(&session).contains('x'));
    session.step(press('x'));
    assert_eq!(session.view, View::Exercise);
}

#[test]
fn a_reset_revokes_the_pass_and_pristine_files_are_not_an_attempt() {
    let mut session = after_a_pass();
    session.step(read(2));
    session.step(press('x'));
    assert_eq!(
        session.step(press('y')),
        [Action::Abandon, Action::Reset(0), Action::Draw]
    );
    // The run in progress was about files that are gone now.
    assert_eq!(session.step(judged(2, passing("moves1"))), []);
    assert_eq!(
        session.step(SessionEvent::WasReset {
            exercise: 0,
            notice: "backed up to .runner/backup".to_owned(),
        }),
        [record("moves1", ProgressKind::Reset), Action::Draw]
    );
    assert!(!session.passed());
    assert_eq!(
        session.step(read(1)),
        [Action::Judge { run: 3 }, Action::Draw]
    );
    assert_eq!(
        session.notice.as_deref(),
        Some("backed up to .runner/backup")
    );
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

#[test]
fn neither_the_start_nor_the_next_exercise_is_one_for_another_system() {
    let mut fixture = LearnerFixture::new();
    let elsewhere = System::ALL.into_iter().filter(|system| !system.is_here());
    let elsewhere: Vec<System> = elsewhere.collect();
    for exercise in &mut fixture.course.levels[0].exercises {
        exercise.os.clone_from(&elsewhere);
    }
    let progress = Progress::open(&fixture.course).expect("there is no log yet");
    let current = progress.current(&fixture.course);
    assert_eq!(current.map(|exercise| &*exercise.name), Some("loops1"));
    let mut session = Session::new(&fixture.course, &progress, "loops1");
    session.step(SessionEvent::Started);
    session.step(read(1));
    session.step(judged(1, passing("loops1")));
    session.step(press('n'));
    assert_eq!(session.view, View::Farewell);
}

#[test]
fn keys_that_do_not_work_say_why() {
    let mut session = after_a_failure("E0382");
    for (key, why) in [
        ('n', "no next exercise"),
        ('s', "no solution before it passes"),
    ] {
        assert_eq!(session.step(press(key)), [Action::Draw]);
        let notice = session.notice.as_deref().unwrap_or_default();
        assert!(notice.starts_with(why), "{notice}");
        assert_eq!((session.current, &session.view), (0, &View::Exercise));
    }
}

#[test]
fn a_verdict_takes_back_why_a_key_did_not_work() {
    let mut session = after_a_failure("E0382");
    session.step(press('n'));
    assert!(session.notice.is_some());
    session.step(read(2));
    session.step(judged(2, passing("moves1")));
    assert_eq!(session.notice, None);
    // Any other remark stays until it was read.
    let notice = "progress can't be saved".to_owned();
    session.step(SessionEvent::Notice(notice.clone()));
    session.step(read(3));
    session.step(judged(3, passing("moves1")));
    assert_eq!(session.notice, Some(notice));
}
