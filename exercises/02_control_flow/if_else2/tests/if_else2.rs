use if_else2::flag;

#[test]
fn a_calm_day_is_white() {
    assert_eq!(flag(0), "white");
    assert_eq!(flag(3), "white");
}

#[test]
fn a_good_day_is_green() {
    assert_eq!(flag(4), "green");
    assert_eq!(flag(15), "green", "15 knots are still a good wind");
}

#[test]
fn a_windy_day_is_yellow() {
    assert_eq!(flag(16), "yellow", "yellow starts at 16 knots");
    assert_eq!(flag(24), "yellow", "24 knots aren't a storm yet");
}

#[test]
fn a_storm_is_red() {
    assert_eq!(flag(25), "red", "red starts at 25 knots");
    assert_eq!(flag(60), "red");
}
