use diverging2::read;

#[test]
fn measurements_are_counted_and_added() {
    assert_eq!(read(&[12, 14, 9]), (3, 35));
    assert_eq!(read(&[0, 5]), (2, 5), "a dry hour is a measurement");
}

#[test]
fn an_hour_without_a_measurement_does_not_count() {
    assert_eq!(
        read(&[-1, 5]),
        (1, 5),
        "a list can start without a measurement"
    );
    assert_eq!(
        read(&[12, -1, -1, 9]),
        (2, 21),
        "-1 is neither counted nor added"
    );
}

#[test]
fn the_list_ends_at_its_signal() {
    assert_eq!(
        read(&[12, -1, 9, -2, 40, -7]),
        (2, 21),
        "nothing after -2 is read"
    );
}

#[test]
fn a_broken_gauge_is_worth_nothing() {
    assert_eq!(
        read(&[12, 9, -3, 40]),
        (0, 0),
        "below -2, nothing in the list counts"
    );
    assert_eq!(read(&[12, -900]), (0, 0));
}

#[test]
fn the_list_can_be_empty() {
    assert_eq!(read(&[]), (0, 0));
}
