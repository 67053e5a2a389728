use std::time::Duration;

use durations1::{cooking_time, display, left};

#[test]
fn a_small_egg_takes_five_and_a_half_minutes() {
    assert_eq!(cooking_time(50), Duration::from_secs(330));
    assert_eq!(cooking_time(42), Duration::from_secs(330));
}

#[test]
fn each_gram_takes_one_and_a_half_seconds() {
    assert_eq!(cooking_time(70), Duration::from_secs(360));
    assert_eq!(cooking_time(51), Duration::from_millis(331_500));
    assert_eq!(cooking_time(53), Duration::from_millis(334_500));
}

#[test]
fn the_time_runs_down() {
    let whole = Duration::from_secs(330);
    assert_eq!(left(whole, Duration::ZERO), whole);
    assert_eq!(
        left(whole, Duration::from_millis(1)),
        Duration::from_millis(329_999)
    );
}

#[test]
fn nothing_is_left_when_the_time_is_up() {
    let whole = Duration::from_secs(330);
    assert_eq!(left(whole, whole), Duration::ZERO);
    assert_eq!(
        left(whole, Duration::from_secs(400)),
        Duration::ZERO,
        "70 seconds after the egg was done"
    );
}

#[test]
fn the_display_has_minutes_and_seconds() {
    assert_eq!(display(Duration::from_secs(330)), "5:30");
    assert_eq!(display(Duration::from_secs(245)), "4:05");
    assert_eq!(display(Duration::from_secs(600)), "10:00");
    assert_eq!(display(Duration::ZERO), "0:00");
}

#[test]
fn an_hour_is_shown_in_minutes() {
    assert_eq!(display(Duration::from_secs(3600)), "60:00");
    assert_eq!(
        display(Duration::from_secs(5407)),
        "90:07",
        "an ostrich egg"
    );
}

#[test]
fn the_display_shows_full_seconds() {
    assert_eq!(display(Duration::from_millis(245_900)), "4:05");
    assert_eq!(display(Duration::from_millis(999)), "0:00");
}

#[test]
fn a_goose_egg_is_shown_too() {
    assert_eq!(display(cooking_time(151)), "8:01");
}
