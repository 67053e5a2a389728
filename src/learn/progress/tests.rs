//! The log after kills, merges, renames, and writes of other runners.

use std::fs;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use indoc::{formatdoc, indoc};

use super::Progress;
use crate::judge::{Cause, Decision};
use crate::learn::event::{ProgressEvent, ProgressKind};
use crate::learn::fixture::LearnerFixture;

mod clocks;
mod mistakes;

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_700_000_000 + seconds)
}

fn open(fixture: &LearnerFixture) -> Progress {
    Progress::open(&fixture.course).expect("the log can be read")
}

fn record(progress: &mut Progress, exercise: &str, kind: ProgressKind, seconds: u64) {
    progress
        .record(&ProgressEvent::new(exercise, kind), at(seconds))
        .expect("the log can be written");
}

fn failed() -> ProgressKind {
    ProgressKind::Attempt {
        decision: Decision::Failed(Cause::Test),
        seconds: 0.2,
        mistake: None,
    }
}

/// A learner solves `moves1` with a hint, resets it, solves it again, and goes on to `moves2`.
fn a_day(progress: &mut Progress) {
    for (seconds, (exercise, kind)) in [
        ("moves1", ProgressKind::Seen),
        ("moves1", failed()),
        ("moves1", ProgressKind::Hint(1)),
        ("moves1", ProgressKind::Passed),
        ("moves1", ProgressKind::Reset),
        ("moves1", ProgressKind::Passed),
        ("moves2", ProgressKind::Chose),
        ("moves2", ProgressKind::Seen),
    ]
    .into_iter()
    .enumerate()
    {
        record(progress, exercise, kind, seconds.try_into().unwrap());
    }
}

fn log(fixture: &LearnerFixture) -> String {
    fs::read_to_string(fixture.path(".runner/progress.jsonl")).unwrap_or_default()
}

fn set_log(fixture: &LearnerFixture, log: impl AsRef<[u8]>) {
    fixture.write(".runner/progress.jsonl", log);
}

#[test]
fn recorded_events_are_there_after_a_restart() {
    let fixture = LearnerFixture::new();
    let mut progress = open(&fixture);
    a_day(&mut progress);
    let again = open(&fixture);
    assert_eq!(again.state, progress.state);
    let done = again.of("moves1");
    assert_eq!(
        (done.attempts, done.hints, done.solution_shown),
        (1, 1, false)
    );
    assert_eq!(done.first_seen, Some(1_700_000_000_000));
    assert_eq!(done.passed_at, Some(1_700_000_005_000));
    assert!(!again.is_done("moves2"));
    assert_eq!(
        again
            .current(&fixture.course)
            .map(|exercise| &*exercise.name),
        Some("moves2")
    );
}

#[test]
fn many_events_at_once_are_written_once_each() {
    let fixture = LearnerFixture::new();
    let mut progress = open(&fixture);
    let passed = |exercise| ProgressEvent::new(exercise, ProgressKind::Passed);
    let events = [passed("moves1"), passed("moves2"), passed("moves1")];
    progress
        .record_all(events, at(0))
        .expect("the log can be written");
    assert_eq!(log(&fixture).lines().count(), 2);
    let again = open(&fixture);
    assert!(again.is_done("moves1") && again.is_done("moves2"));
}

#[test]
fn opening_creates_nothing() {
    let fixture = LearnerFixture::new();
    let progress = open(&fixture);
    assert!(!fixture.path(".runner").exists());
    assert_eq!(
        progress
            .current(&fixture.course)
            .map(|exercise| &*exercise.name),
        Some("moves1")
    );
}

#[test]
fn a_pass_does_not_change_the_chosen_exercise_and_a_reset_revokes_it() {
    let fixture = LearnerFixture::new();
    let mut progress = open(&fixture);
    record(&mut progress, "moves2", ProgressKind::Chose, 0);
    record(&mut progress, "moves2", ProgressKind::Passed, 1);
    assert_eq!(
        progress
            .current(&fixture.course)
            .map(|exercise| &*exercise.name),
        Some("moves2")
    );
    record(&mut progress, "moves2", ProgressKind::Reset, 2);
    assert!(!progress.is_done("moves2"));
    record(&mut progress, "moves2", ProgressKind::Passed, 3);
    assert!(progress.is_done("moves2"));
}

#[test]
fn what_a_checkpoint_skips_is_left_again_after_its_reset() {
    let mut fixture = LearnerFixture::new();
    fixture.course.levels[0].exercises[1].name = "moves_checkpoint".to_owned();
    let mut progress = open(&fixture);
    let left = |progress: &Progress| -> Vec<String> {
        let exercises = fixture.course.exercises();
        exercises
            .filter(|exercise| progress.is_left(&fixture.course, exercise))
            .map(|exercise| exercise.name.clone())
            .collect()
    };
    assert_eq!(left(&progress), ["moves1", "moves_checkpoint", "loops1"]);
    record(&mut progress, "moves_checkpoint", ProgressKind::Passed, 0);
    assert_eq!(left(&progress), ["loops1"]);
    let again = open(&fixture);
    let current = again.current(&fixture.course);
    assert_eq!(current.map(|exercise| &*exercise.name), Some("loops1"));
    assert!(!again.is_done("moves1"), "skipped isn't done");
    record(&mut progress, "moves_checkpoint", ProgressKind::Reset, 1);
    assert_eq!(left(&progress), ["moves1", "moves_checkpoint", "loops1"]);
}

#[test]
fn if_the_chosen_exercise_was_removed_the_first_that_is_not_done_is_current() {
    let mut fixture = LearnerFixture::new();
    let mut progress = open(&fixture);
    record(&mut progress, "moves1", ProgressKind::Passed, 0);
    record(&mut progress, "loops1", ProgressKind::Chose, 1);
    fixture.course.levels.pop();
    let progress = open(&fixture);
    assert_eq!(
        progress
            .current(&fixture.course)
            .map(|exercise| &*exercise.name),
        Some("moves2")
    );
}

#[test]
fn a_renamed_exercise_keeps_its_progress() {
    let fixture = LearnerFixture::new();
    let mut progress = open(&fixture);
    a_day(&mut progress);
    set_log(&fixture, log(&fixture).replace("\"moves", "\"old_moves"));
    assert_eq!(open(&fixture).state, progress.state);
}

#[test]
fn a_log_cut_at_any_byte_loses_at_most_its_last_event() {
    let fixture = LearnerFixture::new();
    let mut progress = open(&fixture);
    a_day(&mut progress);
    let whole = log(&fixture);
    for cut in 0..=whole.len() {
        set_log(&fixture, &whole.as_bytes()[..cut]);
        let mut progress = open(&fixture);
        let lines = whole[..cut].matches('\n').count();
        // If only the newline is missing, the event is complete and counts.
        let missing = usize::from(whole.as_bytes().get(cut) == Some(&b'\n'));
        let expected = whole
            .lines()
            .take(lines + missing)
            .fold(String::new(), |log, line| log + line + "\n");
        assert_eq!(
            progress.state,
            super::ProgressState::fold([expected.as_bytes(), b""], &progress.names, u64::MAX),
            "cut at {cut}"
        );

        record(&mut progress, "loops1", ProgressKind::Passed, 1000);
        let again = open(&fixture);
        assert!(again.is_done("loops1"), "cut at {cut}");
        assert_eq!(again.state, progress.state, "cut at {cut}");
    }
}

#[test]
fn carriage_returns_change_nothing() {
    let fixture = LearnerFixture::new();
    let mut progress = open(&fixture);
    a_day(&mut progress);
    set_log(
        &fixture,
        format!("\u{feff}{}", log(&fixture).replace('\n', "\r\n")),
    );
    assert_eq!(open(&fixture).state, progress.state);
}

#[test]
fn two_machines_logs_merge_in_any_order_with_duplicates_and_conflict_markers() {
    let (here, there) = (LearnerFixture::new(), LearnerFixture::new());
    let mut progress = open(&here);
    a_day(&mut progress);
    set_log(&there, log(&here));
    let mut elsewhere = open(&there);
    record(&mut progress, "moves2", failed(), 20);
    record(&mut elsewhere, "moves2", failed(), 21);
    record(&mut elsewhere, "moves2", ProgressKind::Passed, 22);

    let (ours, theirs) = (log(&here), log(&there));
    let conflict = formatdoc! {"
        <<<<<<< HEAD
        {ours}=======
        {theirs}>>>>>>> laptop
    "};
    let reversed = conflict.lines().rev().collect::<Vec<_>>().join("\n") + "\n";
    for merged in [conflict, reversed, format!("{theirs}{ours}")] {
        set_log(&here, &merged);
        let merged = open(&here);
        assert_eq!(merged.of("moves2").attempts, 2);
        assert_eq!(merged.of("moves1"), progress.of("moves1"));
        assert!(merged.is_done("moves2"));
    }
}

#[test]
fn events_of_a_later_version_are_kept_and_ignored() {
    let fixture = LearnerFixture::new();
    let mut progress = open(&fixture);
    a_day(&mut progress);
    let later = indoc! {r#"
        {"v":1,"id":"z","at":1700000009000,"event":"praised","exercise":"moves1","by":{"who":1}}
        {"v":2,"what":"else"}
    "#};
    set_log(&fixture, log(&fixture) + later);
    let mut again = open(&fixture);
    assert_eq!(again.of("moves1"), progress.of("moves1"));
    record(&mut again, "moves2", ProgressKind::Passed, 30);
    assert!(log(&fixture).contains(later));
    assert!(open(&fixture).is_done("moves2"));
}

#[test]
fn two_runners_see_each_others_events() {
    let fixture = LearnerFixture::new();
    let (mut one, mut other) = (open(&fixture), open(&fixture));
    record(&mut one, "moves1", ProgressKind::Passed, 0);
    record(&mut other, "moves1", ProgressKind::Reset, 1);
    // The first runner still considers it done. It isn't anymore, so this pass must be written.
    record(&mut one, "moves1", ProgressKind::Passed, 2);
    other.refresh().expect("the log can be read");
    assert!(other.is_done("moves1"));
    assert_eq!(open(&fixture).state, other.state);
}

#[test]
fn two_runners_appending_at_once_lose_nothing() {
    let fixture = LearnerFixture::new();
    let each = 50;
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let mut progress = open(&fixture);
                for second in 0..each {
                    record(&mut progress, "moves1", failed(), second);
                }
            });
        }
    });
    assert_eq!(u64::from(open(&fixture).of("moves1").attempts), 2 * each);
}

#[test]
fn an_event_that_adds_nothing_is_not_written() {
    let fixture = LearnerFixture::new();
    let mut progress = open(&fixture);
    a_day(&mut progress);
    let before = log(&fixture);
    for kind in [ProgressKind::Chose, ProgressKind::Seen] {
        record(&mut progress, "moves2", kind, 50);
    }
    record(&mut progress, "moves1", ProgressKind::Hint(1), 50);
    record(&mut progress, "moves1", ProgressKind::Passed, 50);
    record(&mut progress, "of_another_course", ProgressKind::Passed, 50);
    assert_eq!(log(&fixture), before);
}

#[test]
fn an_event_that_cannot_be_written_still_counts_and_is_written_later() {
    let fixture = LearnerFixture::new();
    let mut progress = open(&fixture);
    // A file in place of the folder: one of many reasons why the log can't be written.
    fixture.write(".runner", "in the way");
    let error = progress
        .record(&ProgressEvent::new("moves1", ProgressKind::Passed), at(0))
        .expect_err("it cannot be written");
    let text = error.to_string();
    assert!(
        text.contains("could not save your progress") && text.contains("progress.jsonl"),
        "{text}"
    );
    assert!(progress.is_done("moves1"));
    assert!(
        progress
            .record(&ProgressEvent::new("moves1", ProgressKind::Passed), at(1))
            .is_err()
    );

    fs::remove_file(fixture.path(".runner")).expect("it is there");
    record(&mut progress, "moves2", ProgressKind::Chose, 2);
    let again = open(&fixture);
    assert!(again.is_done("moves1"));
    assert_eq!(again.state, progress.state);
}

#[test]
fn a_long_log_is_fast_to_open_and_to_append_to() {
    let fixture = LearnerFixture::new();
    let mut text = String::new();
    for number in 0..100_000 {
        text +=
            &ProgressEvent::new("moves1", failed()).to_line(number, &format!("{number:016x}-1"));
    }
    set_log(&fixture, &text);
    let start = Instant::now();
    let mut progress = open(&fixture);
    let took = start.elapsed();
    assert_eq!(progress.of("moves1").attempts, 100_000);
    // A release build takes about 50 ms. The bound leaves room for debug builds on a busy machine.
    assert!(took < Duration::from_secs(5), "{took:?}");
    record(&mut progress, "moves1", ProgressKind::Passed, 1);
    assert!(progress.is_done("moves1"));
}

#[test]
fn the_stages_of_a_project_are_those_of_the_last_judgment() {
    let fixture = LearnerFixture::new();
    let mut progress = open(&fixture);
    let of = |progress: &Progress| progress.of("moves1").stages;
    for (seconds, stages) in [2, 3, 1].into_iter().enumerate() {
        record(
            &mut progress,
            "moves1",
            ProgressKind::Stages(stages),
            seconds.try_into().unwrap(),
        );
        assert_eq!(of(&progress), stages);
    }
    assert_eq!(of(&open(&fixture)), 1, "it's in the log");
    record(&mut progress, "moves1", ProgressKind::Reset, 9);
    assert_eq!(of(&progress), 0);
}
