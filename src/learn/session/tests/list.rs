//! The list: its cursor, its filters, and what it finds.

use super::super::{Action, Key, ListFilter, ScrollExtent, Session, SessionEvent, View};
use super::{after_a_failure, after_a_pass, failing, judged, passing, press, read, record, works};
use crate::learn::event::ProgressKind;
use crate::learn::fixture::LearnerFixture;
use crate::learn::progress::Progress;

const ESCAPE: SessionEvent = SessionEvent::Key(Key::Escape);

/// A session with `exercises` in each of `levels` levels, with the list open.
fn large(levels: usize, exercises: usize) -> Session {
    let mut fixture = LearnerFixture::new();
    let shape = fixture.course.levels[0].clone();
    fixture.course.levels.clear();
    for number in 0..levels {
        let mut level = shape.clone();
        let first = level.exercises.remove(0);
        level.exercises.clear();
        for place in 0..exercises {
            let mut exercise = first.clone();
            exercise.name = format!("e{number}_{place}");
            exercise.title = format!("Number {}", number * exercises + place);
            exercise.topics = vec![format!("topic{}", place / 5)];
            level.exercises.push(exercise);
        }
        fixture.course.levels.push(level);
    }
    let progress = Progress::open(&fixture.course).expect("there is no log yet");
    let mut session = Session::new(&fixture.course, &progress, "e1_3");
    session.step(press('l'));
    session
}

/// Where the cursor is after these keys.
fn cursor(session: &mut Session, keys: &str) -> usize {
    for key in keys.chars() {
        session.step(match key {
            '\n' => SessionEvent::Key(Key::Enter),
            '\x1b' => SessionEvent::Key(Key::Escape),
            '\x08' => SessionEvent::Key(Key::Backspace),
            '^' => SessionEvent::Key(Key::PageUp),
            'v' => SessionEvent::Key(Key::PageDown),
            _ => press(key),
        });
    }
    match session.view {
        View::List { cursor } => cursor,
        _ => panic!("the list isn't open"),
    }
}

#[test]
fn the_list_has_a_cursor_and_enter_goes_to_its_exercise() {
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
fn keys_go_to_the_ends_and_from_level_to_level() {
    let mut session = large(100, 10);
    assert_eq!(cursor(&mut session, ""), 13, "the current exercise");
    assert_eq!(cursor(&mut session, "]"), 20);
    assert_eq!(
        cursor(&mut session, "jj["),
        20,
        "first to the start of the level"
    );
    assert_eq!(cursor(&mut session, "["), 10);
    assert_eq!(cursor(&mut session, "G"), 999);
    assert_eq!(cursor(&mut session, "]"), 999);
    assert_eq!(cursor(&mut session, "g["), 0);
}

#[test]
fn a_page_is_what_is_on_the_screen() {
    let mut session = large(4, 10);
    // A heading above every ten exercises, and five rows less one.
    let stops = (0..40).map(|index| index + index / 10 + 1).collect();
    session.fit(ScrollExtent {
        rows: 5,
        stops,
        ..ScrollExtent::default()
    });
    assert_eq!(cursor(&mut session, "gv"), 4);
    assert_eq!(cursor(&mut session, "vv"), 11, "a heading is a row");
    assert_eq!(cursor(&mut session, "^"), 8);
    assert_eq!(cursor(&mut session, "G^"), 35);
    // However low the terminal is, a page moves.
    let stops = (1..=40).collect();
    session.fit(ScrollExtent {
        stops,
        ..ScrollExtent::default()
    });
    assert_eq!(cursor(&mut session, "gvv^"), 1);
}

#[test]
fn what_is_typed_narrows_the_list_by_name_title_and_topic() {
    let mut session = large(10, 10);
    assert_eq!(cursor(&mut session, "/E4_7"), 47);
    assert_eq!(session.listed(), [47]);
    cursor(&mut session, "\x08");
    assert_eq!(session.listed().len(), 10);
    assert_eq!(cursor(&mut session, "\nG"), 49);
    assert_eq!(
        cursor(&mut session, "\x1b"),
        49,
        "everything is shown again"
    );
    assert_eq!(session.listed().len(), 100);
    assert_eq!(cursor(&mut session, "/number 33\n"), 33);
    cursor(&mut session, "/topic1");
    assert_eq!(session.listed().len(), 50);
    cursor(&mut session, "xyz\n");
    assert_eq!(session.listed(), [] as [usize; 0]);
    // Nothing is under the cursor.
    assert_eq!(session.step(SessionEvent::Key(Key::Enter)), [Action::Draw]);
    assert_eq!(session.step(press('j')), []);
    cursor(&mut session, "x");
}

#[test]
fn filters_are_switched_on_and_off() {
    let mut session = after_a_pass();
    session.step(press('n'));
    session.step(read(1));
    session.step(judged(2, failing("moves2", "E0382")));
    session.step(press('l'));
    let mut listed = |key| {
        session.step(press(key));
        (session.filter, session.listed(), session.view.clone())
    };
    let at = |cursor| View::List { cursor };
    assert_eq!(listed('d'), (Some(ListFilter::Done), vec![0], at(0)));
    assert_eq!(listed('p'), (Some(ListFilter::Pending), vec![1, 2], at(1)));
    assert_eq!(listed('f'), (Some(ListFilter::Failed), vec![1], at(1)));
    assert_eq!(listed('f'), (None, vec![0, 1, 2], at(1)));
}

#[test]
fn an_exercise_on_the_list_can_be_reset() {
    let mut session = after_a_failure("E0382");
    session.entries[1].done = true;
    cursor(&mut session, "lj");
    session.step(press('x'));
    let asks = View::ConfirmReset {
        exercise: 1,
        from_list: true,
    };
    assert_eq!(session.view, asks);
    session.step(press('n'));
    assert_eq!(session.view, View::List { cursor: 1 });
    session.step(press('x'));
    assert_eq!(session.step(press('y')), [Action::Reset(1), Action::Draw]);
    let was_reset = SessionEvent::WasReset {
        exercise: 1,
        notice: "a backup is there".to_owned(),
    };
    assert_eq!(
        session.step(was_reset),
        [record("moves2", ProgressKind::Reset), Action::Draw]
    );
    assert_eq!(session.view, View::List { cursor: 1 });
    assert!(!session.entries[1].done && session.verdict.is_some());
}

#[test]
fn a_save_elsewhere_is_offered_until_the_next_key() {
    let mut session = after_a_failure("E0382");
    let saved = SessionEvent::SavedElsewhere;
    assert_eq!(session.step(saved(0)), [], "that's the current exercise");
    session.step(press('t'));
    assert_eq!(session.step(saved(2)), [Action::Draw]);
    assert_eq!(
        (session.elsewhere, &session.view),
        (Some(2), &View::Exercise)
    );
    session.step(press('w'));
    assert_eq!(session.elsewhere, None);
    session.step(saved(2));
    assert!(
        session
            .step(SessionEvent::Key(Key::Enter))
            .contains(&Action::Retarget)
    );
    assert_eq!((session.current, session.elsewhere), (2, None));
    // Enter does nothing without an offer.
    assert_eq!(session.step(SessionEvent::Key(Key::Enter)), []);
}

#[test]
fn a_save_of_the_current_exercise_matters_more_than_one_elsewhere() {
    let mut session = after_a_failure("E0382");
    session.step(SessionEvent::SavedElsewhere(1));
    session.step(read(2));
    assert_eq!(session.elsewhere, None);
    assert_eq!(session.step(SessionEvent::SavedElsewhere(1)), []);
    session.step(judged(2, passing("moves1")));
    session.step(SessionEvent::SavedElsewhere(1));
    assert_eq!(session.offered(), Some(1));
}

#[test]
fn on_the_list_enter_belongs_to_the_row() {
    let mut session = after_a_failure("E0382");
    session.step(press('l'));
    session.step(SessionEvent::SavedElsewhere(1));
    assert_eq!(
        (session.offered(), &session.view),
        (None, &View::List { cursor: 0 })
    );
    session.step(press('G'));
    session.step(SessionEvent::Key(Key::Enter));
    assert_eq!((session.current, session.offered()), (2, None));
    // The same while something is looked for.
    cursor(&mut session, "l/loops");
    session.step(SessionEvent::SavedElsewhere(1));
    cursor(&mut session, "\n");
    session.step(SessionEvent::Key(Key::Escape));
    assert_eq!((session.current, session.offered()), (2, None));
    session.step(SessionEvent::Key(Key::Escape));
    assert_eq!(session.offered(), Some(1));
    session.step(SessionEvent::Key(Key::Enter));
    assert_eq!(session.current, 1);
}

#[test]
fn a_save_elsewhere_waits_until_a_question_a_choice_or_a_search_is_over() {
    let mut several = failing("moves1", "E0382");
    several.diagnostics.push(super::diagnostic("E0499"));
    for (open, close) in [('x', press('n')), ('e', press('q')), ('/', ESCAPE)] {
        let mut session = after_a_failure("E0382");
        session.step(press('r'));
        session.step(judged(2, several.clone()));
        session.step(press(open));
        let view = session.view.clone();
        session.step(SessionEvent::SavedElsewhere(1));
        assert_eq!((session.offered(), &session.view), (None, &view), "{open}");
        session.step(close);
        assert_eq!(session.offered(), Some(1), "{open}");
        session.step(SessionEvent::Key(Key::Enter));
        assert_eq!(session.current, 1);
    }
}

#[test]
fn a_reset_does_not_lose_a_save_elsewhere() {
    let mut session = after_a_failure("E0382");
    session.step(press('x'));
    session.step(SessionEvent::SavedElsewhere(1));
    session.step(press('y'));
    session.step(read(2));
    assert_eq!(session.offered(), Some(1));
    // A save does: you go on with the current one.
    session.step(judged(2, failing("moves1", "E0382")));
    session.step(read(3));
    assert_eq!(session.offered(), None);
}

#[test]
fn without_rows_the_list_offers_no_keys_for_them() {
    let mut session = after_a_failure("E0382");
    session.step(press('l'));
    assert_eq!(works(&session), "enter / p d f c x ]/[ g/G j/k esc");
    session.step(press('d'));
    assert_eq!(works(&session), "/ p d f c esc");
}
