//! What is printed without a screen, after each event.

use super::super::news::RunEnd;
use super::super::{Key, News, Printed, Session, SessionEvent, View};
use super::{begin, failing, judged, passing, press, read};
use crate::course::{Mistake, Symptom};
use crate::error::{Error, Problem};

/// What is new after each of these events.
fn told(session: &mut Session, printed: &mut Printed, event: SessionEvent) -> Vec<News> {
    session.step(event);
    printed.news(session)
}

fn done(what: &str, end: RunEnd) -> News {
    News::Done(what.to_owned(), end)
}

#[test]
fn every_run_begins_and_ends_once() {
    let (mut session, mut printed) = (begin(), Printed::default());
    let mut told = |event| told(&mut session, &mut printed, event);
    assert_eq!(told(SessionEvent::Started), [News::Arrived(0)]);
    let judging = |run| News::Judging("moves1".to_owned(), run);
    assert_eq!(told(read(1)), [judging(1)]);
    assert_eq!(told(SessionEvent::Resized), []);
    assert_eq!(
        told(judged(1, failing("moves1", "E0382"))),
        [News::Verdict, done("moves1", RunEnd::Failed)]
    );
    assert_eq!(told(SessionEvent::Resized), []);
    assert_eq!(told(read(2)), [judging(2)]);
    // A save during a run.
    assert_eq!(
        told(read(3)),
        [done("moves1", RunEnd::Cancelled), judging(3)]
    );
    let error: Error = Problem::new("the disk is full").into();
    let failed = SessionEvent::Failed {
        run: 3,
        error: error.clone(),
    };
    assert_eq!(
        told(failed),
        [News::Broken(error), done("moves1", RunEnd::Error)]
    );
}

#[test]
fn going_elsewhere_ends_a_run() {
    let (mut session, mut printed) = (begin(), Printed::default());
    let mut told = |event| told(&mut session, &mut printed, event);
    told(SessionEvent::Started);
    told(read(1));
    assert_eq!(
        told(SessionEvent::GoTo(1)),
        [done("moves1", RunEnd::Cancelled), News::Arrived(1)]
    );
    assert_eq!(told(read(1)), [News::Judging("moves2".to_owned(), 2)]);
    let passed = passing("moves2");
    assert_eq!(
        told(judged(2, passed.clone())).last(),
        Some(&done("moves2", RunEnd::Passed))
    );
    // The whole course.
    assert_eq!(told(press('c')), [News::Judging("all".to_owned(), 3)]);
    assert_eq!(told(judged(3, passed)), []);
    assert_eq!(told(judged(3, failing("moves1", "E0382"))), []);
    assert_eq!(
        told(SessionEvent::CheckedAll { run: 3 }),
        [
            News::NotPassed(vec!["moves1".to_owned()]),
            done("all", RunEnd::Checked(1, 3))
        ]
    );
    // The list is printed when it's asked for.
    assert_eq!(told(press('q')), []);
    assert!(matches!(
        told(press('l'))[..],
        [News::Page(View::List { .. })]
    ));
    told(press('q'));
    assert_eq!(
        told(SessionEvent::SavedElsewhere(2)),
        [News::SavedElsewhere(2)]
    );
    assert_eq!(told(SessionEvent::Resized), []);
}

#[test]
fn a_run_behind_an_editor_is_reported_afterwards() {
    let (mut session, mut printed) = (begin(), Printed::default());
    session.step(SessionEvent::Started);
    session.step(read(1));
    session.step(judged(1, passing("moves1")));
    let news = printed.news(&session);
    assert_eq!(
        (&news[1], news.last()),
        (
            &News::Judging("moves1".to_owned(), 1),
            Some(&done("moves1", RunEnd::Passed))
        )
    );
}

#[test]
fn hints_remarks_and_pages_are_printed_once() {
    let (mut session, mut printed) = (begin(), Printed::default());
    let mut told = |event| told(&mut session, &mut printed, event);
    told(SessionEvent::Started);
    assert_eq!(told(press('h')), [News::Hints(0..1)]);
    assert_eq!(told(press('h')), [News::Hints(1..2)]);
    assert_eq!(told(press('t')), [News::Page(View::Lesson)]);
    assert_eq!(told(SessionEvent::Resized), []);
    // The same page again.
    assert_eq!(told(SessionEvent::Key(Key::Escape)), []);
    assert_eq!(told(press('t')), [News::Page(View::Lesson)]);
    let notice = || SessionEvent::Notice("no space".to_owned());
    assert_eq!(told(notice()), [News::Notice("no space".to_owned())]);
    assert_eq!(told(notice()), []);
}

#[test]
fn the_hint_of_a_mistake_is_news_once() {
    let (mut session, mut printed) = (begin(), Printed::default());
    session.entries[0].mistakes = vec![Mistake {
        symptom: Symptom::Code("E0382".to_owned()),
        hint: "You moved it.".to_owned(),
    }];
    let mut told = |event| told(&mut session, &mut printed, event);
    told(SessionEvent::Started);
    told(read(1));
    told(judged(1, failing("moves1", "E0382")));
    assert_eq!(
        told(press('h')),
        [News::Mistake("You moved it.".to_owned())]
    );
    assert_eq!(told(press('h')), [News::Hints(0..1)]);
    // Once more when no other hint is left.
    assert_eq!(told(press('h')), [News::Hints(1..2)]);
    assert_eq!(
        told(press('h')),
        [News::Mistake("You moved it.".to_owned())]
    );
}

#[test]
fn a_save_elsewhere_is_news_at_once() {
    let (mut session, mut printed) = (begin(), Printed::default());
    let mut told = |event| told(&mut session, &mut printed, event);
    told(SessionEvent::Started);
    told(press('l'));
    assert_eq!(
        told(SessionEvent::SavedElsewhere(2)),
        [News::SavedElsewhere(2)]
    );
    assert_eq!(told(press('q')), []);
}
