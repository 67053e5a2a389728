use match1::rule;

#[test]
fn the_night_is_silent() {
    assert_eq!(rule(22), "silence");
    assert_eq!(rule(23), "silence");
    assert_eq!(rule(0), "silence");
    assert_eq!(rule(6), "silence", "the rules say that hour 6 is silent");
}

#[test]
fn the_early_afternoon_is_quiet() {
    assert_eq!(rule(13), "quiet");
    assert_eq!(rule(14), "quiet");
}

#[test]
fn the_rest_of_the_day_is_open() {
    for hour in [7, 8, 12, 15, 20, 21] {
        assert_eq!(rule(hour), "open", "hour {hour}");
    }
}

#[test]
fn a_day_has_no_other_hours() {
    assert_eq!(rule(24), "no such hour");
    assert_eq!(rule(255), "no such hour");
}
