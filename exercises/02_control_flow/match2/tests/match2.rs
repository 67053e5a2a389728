use match2::opening;

#[test]
fn the_museum_is_open_on_other_days() {
    assert_eq!(opening(3, 1), "9 to 17", "day 1 is closed, day 3 is open");
    assert_eq!(opening(7, 2), "10 to 18");
}

#[test]
fn the_closed_day_changes_with_the_season() {
    for closed in 1..=7 {
        assert_eq!(
            opening(closed, closed),
            "closed",
            "day {closed} is the closed day"
        );
        let next = closed % 7 + 1;
        assert_ne!(
            opening(next, closed),
            "closed",
            "only day {closed} is closed, and this is day {next}"
        );
    }
}

#[test]
fn a_week_has_seven_days() {
    assert_eq!(opening(0, 1), "there is no day 0");
    assert_eq!(opening(8, 1), "there is no day 8");
}
