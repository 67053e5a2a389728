//! Which mistake the latest attempt showed.

use super::{open, record};
use crate::judge::{Cause, Decision};
use crate::learn::event::ProgressKind;
use crate::learn::fixture::LearnerFixture;

#[test]
fn the_mistake_of_the_latest_attempt_is_known_and_whether_its_hint_was_shown() {
    let fixture = LearnerFixture::new();
    let mut progress = open(&fixture);
    let made = |mistake: Option<&str>| ProgressKind::Attempt {
        decision: Decision::Failed(Cause::Test),
        seconds: 0.2,
        mistake: mistake.map(str::to_owned),
    };
    for (seconds, (kind, mistake, shown)) in [
        (made(Some("wrong/clones")), Some("wrong/clones"), false),
        (ProgressKind::Hint(0), Some("wrong/clones"), true),
        (made(Some("wrong/clones")), Some("wrong/clones"), true),
        (made(Some("E0382")), Some("E0382"), false),
        (made(None), None, false),
        (ProgressKind::Hint(1), None, false),
        (made(Some("E0382")), Some("E0382"), false),
        (ProgressKind::Reset, None, false),
    ]
    .into_iter()
    .enumerate()
    {
        record(&mut progress, "moves1", kind, seconds as u64);
        for progress in [&progress, &open(&fixture)] {
            let done = progress.of("moves1");
            let seen = (done.mistake.as_deref(), done.mistake_shown);
            assert_eq!(seen, (mistake, shown), "event {seconds}");
        }
    }
}
