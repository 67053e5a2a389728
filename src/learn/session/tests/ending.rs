//! Going on: by key, by itself, at the end of a level and at the end of the course.

use super::super::{Action, Key, ListFilter, SessionEvent, View};
use super::{after_a_pass, begin, failing, judged, passing, press, read};

#[test]
fn next_skips_what_is_done_and_a_finished_level_is_summed_up_once() {
    let mut session = after_a_pass();
    session.entries[1].done = true;
    session.step(press('n'));
    assert_eq!(session.entry().map(|entry| &*entry.name), Some("loops1"));
    session.entries[0].done = false;
    session.step(read(1));
    session.step(judged(2, passing("loops1")));
    session.step(press('n'));
    assert_eq!(session.view, View::LevelDone);
    let level: Vec<(&str, u32)> = session
        .level_entries()
        .into_iter()
        .map(|entry| (entry.name.as_str(), entry.attempts))
        .collect();
    assert_eq!(level, [("loops1", 1)]);
    // The page can be closed, and `n` goes on from everywhere.
    session.step(SessionEvent::Key(Key::Escape));
    assert_eq!(session.view, View::Exercise);
    session.step(press('n'));
    assert_eq!(session.entry().map(|entry| &*entry.name), Some("moves1"));
}

#[test]
fn the_course_ends_once_everything_still_passes() {
    let mut session = after_a_pass();
    session.entries[1].done = true;
    session.entries[2].done = true;
    assert_eq!(
        session.step(press('n')),
        [Action::CheckAll { run: 2 }, Action::Draw]
    );
    assert_eq!(session.view, View::List { cursor: 0 });
    for name in ["moves1", "moves2", "loops1"] {
        session.step(judged(2, passing(name)));
    }
    session.step(SessionEvent::CheckedAll { run: 2 });
    assert_eq!(session.view, View::Farewell);
    session.step(SessionEvent::Key(Key::Escape));
    assert_eq!(session.view, View::Exercise);

    // Something was broken since.
    session.step(press('n'));
    session.step(judged(3, failing("loops1", "E0382")));
    session.step(SessionEvent::CheckedAll { run: 3 });
    assert_eq!(session.view, View::List { cursor: 2 });
    assert_eq!(session.filter, Some(ListFilter::Failed));

    // A check that was asked for congratulates no one.
    session.step(press('c'));
    session.step(SessionEvent::CheckedAll { run: 4 });
    assert!(matches!(session.view, View::List { .. }));
}

#[test]
fn what_cannot_be_judged_here_ends_the_course_without_a_check() {
    let mut session = after_a_pass();
    session.entries[1].done = true;
    session.entries[2].skip = Some(crate::judge::Skip::Unclear);
    session.step(press('n'));
    session.step(press('n'));
    assert_eq!(session.view, View::Farewell);
}

#[test]
fn a_pass_after_a_save_goes_on_by_itself_if_asked_to() {
    let mut session = begin().moving_on(true);
    session.step(SessionEvent::Started);
    session.step(read(1));
    // What passes already when you come to it stays.
    let arrived = session.step(judged(1, passing("moves1")));
    assert!(!arrived.contains(&Action::MoveOn));
    session.step(read(2));
    assert!(
        !session
            .step(judged(2, failing("moves1", "E0382")))
            .contains(&Action::MoveOn)
    );
    session.step(read(3));
    assert_eq!(
        session.step(judged(3, passing("moves1"))).last(),
        Some(&Action::MoveOn)
    );
    session.step(SessionEvent::MoveOn);
    assert_eq!(session.entry().map(|entry| &*entry.name), Some("moves2"));
    assert_eq!(session.notice.as_deref(), Some("moves1 passed."));
    // The end of a level stays until a key.
    session.step(read(1));
    session.step(read(2));
    session.step(judged(5, passing("moves2")));
    session.step(SessionEvent::MoveOn);
    assert_eq!((session.current, &session.view), (1, &View::LevelDone));
}

#[test]
fn without_being_asked_to_nothing_moves_on() {
    let mut session = after_a_pass();
    session.step(read(2));
    assert!(
        !session
            .step(judged(2, passing("moves1")))
            .contains(&Action::MoveOn)
    );
}
