use slices2::{first_and_last, total};

const WEEK: [u32; 7] = [80, 75, 90, 110, 140, 160, 0];

#[test]
fn a_whole_week_is_counted() {
    assert_eq!(total(&WEEK), 655);
    assert_eq!(first_and_last(&WEEK), (80, 0));
}

#[test]
fn three_days_are_counted() {
    assert_eq!(total(&WEEK[3..6]), 410);
    assert_eq!(first_and_last(&WEEK[3..6]), (110, 160));
}

#[test]
fn a_single_day_is_the_first_and_the_last() {
    assert_eq!(total(&[95]), 95);
    assert_eq!(first_and_last(&[95]), (95, 95));
}

#[test]
fn without_days_there_are_no_loaves() {
    assert_eq!(total(&[]), 0);
    assert_eq!(first_and_last(&[]), (0, 0));
}
