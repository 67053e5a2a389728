//! What a checkpoint skips.

use super::{failing, judged, passing, read};
use crate::learn::fixture::LearnerFixture;
use crate::learn::progress::Progress;
use crate::learn::session::{Session, SessionEvent};

/// A session in a course whose first level ends with a checkpoint, which is the current exercise.
fn at_a_checkpoint() -> Session {
    let mut fixture = LearnerFixture::new();
    fixture.course.levels[0].exercises[1].name = "moves_checkpoint".to_owned();
    let progress = Progress::open(&fixture.course).expect("there is no log yet");
    let mut session = Session::new(&fixture.course, &progress, "moves_checkpoint");
    session.step(SessionEvent::Started);
    session.step(read(1));
    session
}

#[test]
fn a_checkpoint_skips_what_is_left_of_its_level_until_it_is_reset() {
    let mut session = at_a_checkpoint();
    session.step(judged(1, failing("moves_checkpoint", "E0382")));
    assert_eq!((session.next(), session.skipped()), (Some(2), 0));
    session.entries[2].done = true;
    assert_eq!(session.next(), Some(0), "a failed checkpoint skips nothing");

    session.step(read(2));
    session.step(judged(2, passing("moves_checkpoint")));
    assert_eq!((session.next(), session.skipped()), (None, 1));
    let is_skipped = |index: usize| session.is_skipped(&session.entries[index]);
    assert_eq!([0, 1].map(is_skipped), [true, false]);
    let notice = session.notice.as_deref().unwrap_or_default();
    assert!(
        notice.contains("`runner reset --level 01_first`"),
        "{notice}"
    );

    session.step(SessionEvent::WasReset {
        exercise: 1,
        notice: "restored".to_owned(),
    });
    assert_eq!((session.next(), session.skipped()), (Some(0), 0));
}

#[test]
fn a_checkpoint_at_the_end_of_a_finished_level_skips_nothing() {
    let mut session = at_a_checkpoint();
    session.entries[0].done = true;
    session.step(judged(1, passing("moves_checkpoint")));
    assert_eq!((session.skipped(), session.notice), (0, None));
}
