use integers1::seconds;

#[test]
fn a_short_film_fits() {
    assert_eq!(seconds(0, 12, 5), 725);
    assert_eq!(seconds(2, 10, 0), 7_800);
}

#[test]
fn a_film_of_five_hours_fits_too() {
    assert_eq!(seconds(5, 0, 0), 18_000);
}

#[test]
fn minutes_can_be_added_without_overflow() {
    assert_eq!(seconds(4, 59, 59), 17_999);
}

#[test]
fn the_largest_values_fit() {
    assert_eq!(seconds(255, 255, 255), 933_555);
}
