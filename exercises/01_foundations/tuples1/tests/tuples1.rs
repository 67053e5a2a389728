use tuples1::{join, later, split};

#[test]
fn minutes_become_a_time() {
    assert_eq!(split(425), (7, 5));
    assert_eq!(split(59), (0, 59));
    assert_eq!(split(60), (1, 0));
}

#[test]
fn a_time_becomes_minutes() {
    assert_eq!(join((7, 5)), 425);
    assert_eq!(join((0, 0)), 0);
    assert_eq!(join((23, 59)), 1_439);
}

#[test]
fn a_later_time_can_be_in_another_hour() {
    assert_eq!(later((7, 5), 20), (7, 25));
    assert_eq!(later((7, 50), 15), (8, 5));
    assert_eq!(later((9, 45), 150), (12, 15));
}
