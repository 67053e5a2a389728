use integers4::speed;

/// Floats are compared with a small tolerance.
fn assert_speed(meters: u32, seconds: u32, expected: f64) {
    let shown = speed(meters, seconds);
    assert!(
        (shown - expected).abs() < 0.001,
        "{meters} m in {seconds} s should be {expected} km/h, not {shown}"
    );
}

#[test]
fn a_division_without_a_remainder_works() {
    assert_speed(100, 10, 36.0);
}

#[test]
fn decimals_are_kept() {
    assert_speed(100, 40, 9.0);
    assert_speed(1, 2, 1.8);
    assert_speed(50, 7, 25.7143);
}

#[test]
fn a_runner_who_rests_has_no_speed() {
    assert_speed(0, 30, 0.0);
}
