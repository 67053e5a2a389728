use std::cell::Cell;
use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use sets2::{Calendar, Jobs, Reports};

thread_local! {
    static COMPARISONS: Cell<u32> = const { Cell::new(0) };
}

/// A number that counts how often two of these numbers are compared.
#[derive(Debug)]
struct Counted(u32);

impl Ord for Counted {
    fn cmp(&self, other: &Counted) -> Ordering {
        COMPARISONS.set(COMPARISONS.get() + 1);
        self.0.cmp(&other.0)
    }
}

impl PartialOrd for Counted {
    fn partial_cmp(&self, other: &Counted) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Counted {
    fn eq(&self, other: &Counted) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Counted {}

impl Hash for Counted {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

/// The numbers below 1000 in a mixed order.
fn mixed() -> impl Iterator<Item = u32> {
    (0..1000).map(|index| index * 617 % 1000)
}

/// How many comparisons this takes.
fn comparisons(work: impl FnOnce()) -> u32 {
    let before = COMPARISONS.get();
    work();
    COMPARISONS.get() - before
}

#[test]
fn a_report_is_new_once() {
    let mut reports = Reports::empty();
    let lamps = [12, 7, 12, 12, 7, 9];
    assert_eq!(
        lamps.map(|lamp| reports.is_new(lamp)),
        [true, true, false, false, false, true]
    );
}

#[test]
fn the_most_urgent_job_comes_first() {
    let mut jobs = Jobs::empty();
    for job in [3, 9, 1, 9] {
        jobs.add(job);
    }
    assert_eq!((jobs.most_urgent(), jobs.most_urgent()), (Some(9), Some(9)));
    jobs.add(2);
    assert_eq!((jobs.most_urgent(), jobs.most_urgent()), (Some(3), Some(2)));
    assert_eq!((jobs.most_urgent(), jobs.most_urgent()), (Some(1), None));
}

#[test]
fn the_next_entry_is_at_this_time_or_later() {
    let mut calendar = Calendar::empty();
    calendar.note(1800, "square on");
    calendar.note(630, "park off");
    calendar.note(1915, "park on");
    assert_eq!(calendar.next_from(0), Some("park off"));
    assert_eq!(calendar.next_from(630), Some("park off"));
    assert_eq!(calendar.next_from(631), Some("square on"));
    assert_eq!(calendar.next_from(1916), None);
}

#[test]
fn a_new_text_replaces_the_old_one() {
    let mut calendar = Calendar::empty();
    calendar.note(630, "park off");
    calendar.note(630, "park stays on");
    assert_eq!(calendar.next_from(600), Some("park stays on"));
}

#[test]
fn a_thousand_reports_cost_few_comparisons() {
    let mut reports = Reports::empty();
    let cost = comparisons(|| {
        for _ in 0..3 {
            mixed().for_each(|lamp| _ = reports.is_new(Counted(lamp)));
        }
    });
    assert!(
        cost <= 4_000,
        "3000 reports took {cost} comparisons, but 4000 are enough"
    );
}

#[test]
fn adding_and_taking_jobs_costs_few_comparisons() {
    let mut jobs = Jobs::empty();
    let cost = comparisons(|| {
        mixed().for_each(|job| jobs.add(Counted(job)));
        for job in mixed() {
            jobs.most_urgent();
            jobs.add(Counted(job));
        }
    });
    assert!(
        cost <= 60_000,
        "2000 jobs took {cost} comparisons, but 30 for each are enough"
    );
}

#[test]
fn a_thousand_entries_cost_few_comparisons() {
    let mut calendar = Calendar::empty();
    let cost = comparisons(|| {
        mixed().for_each(|time| calendar.note(Counted(time), ""));
    });
    assert!(
        cost <= 30_000,
        "1000 entries took {cost} comparisons, but 30 for each are enough"
    );
}

#[test]
fn the_next_of_a_thousand_costs_few_comparisons() {
    let mut calendar = Calendar::empty();
    mixed().for_each(|time| calendar.note(Counted(2 * time), ""));
    for time in [0, 999, 1000, 1998, 5000] {
        let cost = comparisons(|| _ = calendar.next_from(Counted(time)));
        assert!(
            cost <= 60,
            "finding the next entry took {cost} comparisons, but 60 are enough"
        );
    }
}

/// Large elements, each of which comes before all earlier ones. In a sorted vector, all the others would move for it,
/// and that would never finish.
fn jumping_the_queue() -> impl Iterator<Item = (u32, [u64; 16])> {
    (0..60_000).rev().map(|number| (number, [0; 16]))
}

#[test]
fn no_job_moves_for_a_new_one() {
    let mut jobs = Jobs::empty();
    jumping_the_queue().for_each(|job| jobs.add(job));
    assert_eq!(jobs.most_urgent(), Some((59_999, [0; 16])));
}

#[test]
fn no_entry_moves_for_a_new_one() {
    let mut calendar = Calendar::empty();
    jumping_the_queue().for_each(|time| calendar.note(time, "lamps on"));
    assert_eq!(calendar.next_from((0, [0; 16])), Some("lamps on"));
}
