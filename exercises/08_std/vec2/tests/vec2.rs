use std::cell::Cell;
use std::cmp::Ordering;

use vec2::Ranking;

thread_local! {
    static COMPARISONS: Cell<u32> = const { Cell::new(0) };
}

/// A time in hundredths of a second, which counts how often times are compared. The name isn't compared.
#[derive(Debug)]
struct Time(u32, &'static str);

impl Ord for Time {
    fn cmp(&self, other: &Time) -> Ordering {
        COMPARISONS.set(COMPARISONS.get() + 1);
        self.0.cmp(&other.0)
    }
}

impl PartialOrd for Time {
    fn partial_cmp(&self, other: &Time) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Time {
    fn eq(&self, other: &Time) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Time {}

/// A thousand results: 0, 10, 20, and so on.
fn thousand() -> Ranking<Time> {
    Ranking::of((0..1000).map(|index| Time(index * 10, "")).collect())
}

#[track_caller]
fn costs_at_most(limit: u32, work: impl FnOnce()) {
    let before = COMPARISONS.get();
    work();
    let cost = COMPARISONS.get() - before;
    assert!(
        cost <= limit,
        "this took {cost} comparisons, but {limit} are enough"
    );
}

#[test]
fn a_new_result_is_inserted_in_order() {
    let mut ranking = Ranking::of(vec![30, 10]);
    ranking.add(20);
    ranking.add(40);
    ranking.add(0);
    assert_eq!(ranking.all(), [0, 10, 20, 30, 40]);
}

#[test]
fn equal_results_stay_in_the_order_in_which_they_were_added() {
    let mut ranking = Ranking::of(vec![Time(7, "Ida"), Time(5, "Gus"), Time(9, "Lou")]);
    for name in ["Mia", "Ned", "Ola"] {
        ranking.add(Time(7, name));
    }
    let names: Vec<&str> = ranking.all().iter().map(|time| time.1).collect();
    assert_eq!(names, ["Gus", "Ida", "Mia", "Ned", "Ola", "Lou"]);
}

#[test]
fn only_results_of_the_race_are_found() {
    let ranking = Ranking::of(vec![30, 10, 20]);
    assert!(
        [10, 20, 30].iter().all(|time| ranking.contains(time)),
        "a result of the race wasn't found"
    );
    assert!(
        ![0, 15, 31].iter().any(|time| ranking.contains(time)),
        "a result was found that no one had"
    );
}

#[test]
fn a_range_includes_both_ends() {
    let ranking = Ranking::of(vec![50, 20, 20, 30, 40, 40, 10]);
    assert_eq!(ranking.between(&20, &40), [20, 20, 30, 40, 40]);
    assert_eq!(ranking.between(&11, &39), [20, 20, 30]);
    assert_eq!(ranking.between(&0, &9), []);
    assert_eq!(ranking.between(&41, &90), [50]);
}

#[test]
fn adding_one_of_a_thousand_costs_few_comparisons() {
    let mut ranking = thousand();
    for time in [0, 4_999, 20_000] {
        costs_at_most(20, || ranking.add(Time(time, "")));
    }
}

#[test]
fn finding_one_of_a_thousand_costs_few_comparisons() {
    let ranking = thousand();
    for time in [0, 4_999, 5_000, 9_990, 20_000] {
        costs_at_most(20, || _ = ranking.contains(&Time(time, "")));
    }
}

#[test]
fn a_range_of_a_thousand_costs_few_comparisons() {
    let ranking = thousand();
    costs_at_most(40, || {
        let found = ranking.between(&Time(1_000, ""), &Time(9_000, ""));
        assert_eq!(found.len(), 801);
    });
}

#[test]
fn a_range_of_a_thousand_equal_results_costs_no_more() {
    let ranking = Ranking::of((0..1000).map(|_| Time(7, "")).collect());
    costs_at_most(40, || _ = ranking.between(&Time(7, ""), &Time(7, "")));
}
