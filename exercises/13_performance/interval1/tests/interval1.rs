use interval1::median_range;

/// Of this many measurements, the smallest and the largest that are left, counted from 1.
fn ranks(count: u32) -> Option<(f64, f64)> {
    let mut measured: Vec<f64> = (1..=count).rev().map(f64::from).collect();
    median_range(&mut measured)
}

#[test]
fn five_measurements_are_not_enough() {
    for count in 0..6 {
        assert_eq!(
            ranks(count),
            None,
            "the range of {count} measurements is too uncertain"
        );
    }
}

#[test]
fn six_measurements_are_enough() {
    assert_eq!(ranks(6), Some((1.0, 6.0)));
    assert_eq!(ranks(8), Some((1.0, 8.0)));
}

#[test]
fn more_measurements_make_the_range_narrower() {
    assert_eq!(ranks(9), Some((2.0, 8.0)));
    assert_eq!(ranks(11), Some((2.0, 10.0)));
    assert_eq!(ranks(12), Some((3.0, 10.0)));
    assert_eq!(ranks(20), Some((6.0, 15.0)));
}

#[test]
fn the_chance_is_counted_not_approximated() {
    assert_eq!(ranks(16), Some((4.0, 13.0)));
    assert_eq!(ranks(17), Some((5.0, 13.0)), "4.9 % may be left out");
    assert_eq!(ranks(44), Some((16.0, 29.0)));
}

#[test]
fn a_hundred_measurements_leave_the_middle_fifth() {
    assert_eq!(ranks(100), Some((40.0, 61.0)));
    assert_eq!(ranks(500), Some((228.0, 273.0)));
}

#[test]
fn one_terrible_measurement_changes_nothing() {
    let mut measured = [9.0, 2.0, 3.0, 1e9, 5.0, 6.0, 4.0, 7.0, 8.0];
    assert_eq!(median_range(&mut measured), Some((3.0, 9.0)));
}
