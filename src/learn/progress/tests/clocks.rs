//! Clocks that are set back, and clocks that are ahead.

use std::time::{Duration, SystemTime};

use jiff::tz::TimeZone;

use super::{log, open, record, set_log};
use crate::learn::event::{ProgressEvent, ProgressKind, unix_milliseconds};
use crate::learn::fixture::LearnerFixture;
use crate::learn::progress::Progress;

const DAY: Duration = Duration::from_secs(86_400);

/// Records now, by a clock that is ahead.
fn record_ahead(progress: &mut Progress, kind: ProgressKind, ahead: Duration) {
    let event = ProgressEvent::new("moves1", kind);
    let now = SystemTime::now() + ahead;
    progress
        .record(&event, now)
        .expect("the log can be written");
}

#[test]
fn setting_the_clock_back_does_not_change_the_order() {
    let fixture = LearnerFixture::new();
    let mut progress = open(&fixture);
    record(&mut progress, "moves1", ProgressKind::Passed, 1000);
    record(&mut progress, "moves1", ProgressKind::Reset, 2000);
    record(&mut progress, "moves1", ProgressKind::Passed, 0);
    assert!(open(&fixture).is_done("moves1"));
}

#[test]
fn a_clock_that_was_years_ahead_does_not_spoil_what_follows() {
    let fixture = LearnerFixture::new();
    let mut progress = open(&fixture);
    record_ahead(&mut progress, ProgressKind::Passed, 400 * DAY);
    record_ahead(&mut progress, ProgressKind::Reset, Duration::ZERO);
    assert!(!progress.is_done("moves1"));
    assert!(!open(&fixture).is_done("moves1"), "the order stays");
    record_ahead(&mut progress, ProgressKind::Passed, Duration::ZERO);
    let again = open(&fixture);
    assert!(again.is_done("moves1"));
    let soon = unix_milliseconds(SystemTime::now() + DAY);
    assert!(again.of("moves1").passed_at.is_some_and(|at| at < soon));
    let history = again.history(&TimeZone::UTC).expect("the log can be read");
    assert!(history.reviews()[0].at < soon + 365 * 86_400_000);
}

#[test]
fn a_line_from_the_end_of_time_does_not_spoil_what_follows() {
    let fixture = LearnerFixture::new();
    let line = ProgressEvent::new("moves2", ProgressKind::Passed).to_line(u64::MAX, "x-1");
    set_log(&fixture, line);
    let mut progress = open(&fixture);
    assert!(progress.is_done("moves2"));
    record_ahead(&mut progress, ProgressKind::Passed, Duration::ZERO);
    record_ahead(&mut progress, ProgressKind::Reset, Duration::ZERO);
    let again = open(&fixture);
    assert!(again.is_done("moves2") && !again.is_done("moves1"));
    assert_eq!(log(&fixture).matches(&u64::MAX.to_string()).count(), 1);
}
