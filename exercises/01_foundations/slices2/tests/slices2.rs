use slices2::{first_and_last, total};

const WEEK: [u32; 7] = [80, 75, 90, 110, 140, 160, 0];

/// Checks both functions with any number of days.
fn assert_loaves(days: &[u32], all: u32, ends: (u32, u32)) {
    assert_eq!(total(days), all);
    assert_eq!(first_and_last(days), ends);
}

#[test]
fn a_whole_week_is_counted() {
    assert_loaves(&WEEK, 655, (80, 0));
}

#[test]
fn three_days_are_counted() {
    assert_loaves(&WEEK[3..6], 410, (110, 160));
}

#[test]
fn a_single_day_is_the_first_and_the_last() {
    assert_loaves(&[95], 95, (95, 95));
}

#[test]
fn without_days_there_are_no_loaves() {
    assert_loaves(&[], 0, (0, 0));
}
