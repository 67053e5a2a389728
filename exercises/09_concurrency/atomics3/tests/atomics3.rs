use std::sync::Arc;

use atomics3::{Report, sync::stronger_orderings};
use loom::thread;

#[test]
fn a_display_sees_the_whole_report_or_none() {
    loom::model(|| {
        let station = Arc::new(Report::empty());
        let display = Arc::clone(&station);
        let reader = thread::spawn(move || display.read());
        station.publish(-7, 60);
        let seen = reader.join().unwrap();
        assert!(
            seen.is_none() || seen == Some((-7, 60)),
            "the flag was up, but the display read {seen:?}"
        );
    });
}

#[test]
fn without_a_report_there_is_nothing_to_read() {
    loom::model(|| {
        assert_eq!(Report::empty().read(), None, "nothing was published");
    });
}

#[test]
fn the_station_can_read_its_own_report() {
    loom::model(|| {
        let station = Report::empty();
        station.publish(31, 45);
        assert_eq!(station.read(), Some((31, 45)), "the report is gone");
    });
}

#[test]
fn only_two_orderings_are_stronger_than_relaxed() {
    loom::model(|| {
        let station = Report::empty();
        let publish = stronger_orderings(|| station.publish(12, 80));
        let read = stronger_orderings(|| _ = station.read());
        assert_eq!(
            publish + read,
            2,
            "stronger than `Relaxed`: {publish} in `publish`, {read} in `read`"
        );
    });
}
