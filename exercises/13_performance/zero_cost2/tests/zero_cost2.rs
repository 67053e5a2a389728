use zero_cost2::busy;

#[test]
fn busy_minutes_are_counted() {
    assert_eq!(busy(&[3, 9, 4, 12, 0], 5), (2, Some(1)));
    assert_eq!(busy(&[12, 9, 4, 12, 7], 8), (3, Some(0)));
}

#[test]
fn the_limit_itself_is_not_busy() {
    assert_eq!(busy(&[5, 5, 6], 5), (1, Some(2)));
}

#[test]
fn a_broken_counter_is_left_out() {
    assert_eq!(busy(&[1, u16::MAX, 9, u16::MAX], 5), (1, Some(2)));
}

#[test]
fn a_quiet_day_has_no_first_minute() {
    assert_eq!(busy(&[1, 2, 3], 5), (0, None));
    assert_eq!(busy(&[], 5), (0, None));
}
