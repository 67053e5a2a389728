use integers5::{minutes_shown, people_shown};

#[test]
fn a_short_queue_is_shown() {
    assert_eq!(people_shown(0), 0);
    assert_eq!(people_shown(87), 87);
    assert_eq!(people_shown(255), 255);
}

#[test]
fn a_long_queue_shows_the_largest_number() {
    assert_eq!(people_shown(256), 255, "256 people aren't an empty queue");
    assert_eq!(people_shown(300), 255);
    assert_eq!(people_shown(u32::MAX), 255);
}

#[test]
fn an_open_lift_shows_its_minutes() {
    assert_eq!(minutes_shown(25), 25);
    assert_eq!(minutes_shown(i32::MAX), 2_147_483_647);
}

#[test]
fn a_closed_lift_shows_zero() {
    assert_eq!(minutes_shown(-4), 0, "the lift closed four minutes ago");
    assert_eq!(minutes_shown(i32::MIN), 0);
}
