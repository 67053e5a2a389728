use unsafe4::rises;

/// A list that is exactly as long as its memory.
fn list(temperatures: &[i16]) -> Box<[i16]> {
    temperatures.into()
}

#[test]
fn rises_are_counted() {
    assert_eq!(rises(&list(&[12, 14, 13, 13, 19, 21, 20, 18])), 3);
    assert_eq!(rises(&list(&[-5, -4, -3, -2])), 3);
    assert_eq!(rises(&list(&[3, 1])), 0);
}

#[test]
fn one_temperature_does_not_rise() {
    assert_eq!(rises(&list(&[7])), 0);
}

#[test]
fn a_part_of_a_day_can_be_asked_for() {
    let day = list(&[1, 2, 3, 4, 5, 6]);
    assert_eq!(rises(&day[2..]), 3);
    assert_eq!(rises(&day[..3]), 2, "the rise after the part doesn't count");
}

#[test]
fn nothing_never_rises() {
    assert_eq!(rises(&list(&[])), 0);
}
