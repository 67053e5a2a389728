use patterns1::{Stop, announcement, is_round_trip, sign};

fn stop(name: &str, wait: u32) -> Stop {
    Stop {
        name: String::from(name),
        wait,
    }
}

/// A line of stops at which the bus does not wait.
fn line(names: &[&str]) -> Vec<Stop> {
    names.iter().map(|name| stop(name, 0)).collect()
}

#[test]
fn a_bus_without_stops_is_not_in_service() {
    assert_eq!(sign(&[]), "not in service");
}

#[test]
fn one_stop_is_the_last() {
    assert_eq!(sign(&line(&["Harbour"])), "last stop Harbour");
}

#[test]
fn two_stops_have_nothing_between() {
    assert_eq!(sign(&line(&["Mill", "Harbour"])), "Mill, then Harbour");
}

#[test]
fn more_stops_are_counted() {
    assert_eq!(
        sign(&line(&["Mill", "Zoo", "Harbour"])),
        "Mill, 1 between, Harbour"
    );
    assert_eq!(
        sign(&line(&["Zoo", "Park", "Lake", "Mill", "Inn"])),
        "Zoo, 3 between, Inn"
    );
}

#[test]
fn a_round_trip_ends_where_it_began() {
    assert!(is_round_trip(&line(&["Zoo", "Park", "Lake", "Zoo"])));
    assert!(is_round_trip(&line(&["Zoo", "Zoo"])));
    assert!(!is_round_trip(&line(&["Zoo", "Park", "Zoo", "Lake"])));
    assert!(!is_round_trip(&[]));
    assert!(
        !is_round_trip(&line(&["Zoo"])),
        "a single stop is the first and the last, but no trip"
    );
}

#[test]
fn a_wait_before_the_last_stop_is_announced() {
    let with_wait = |wait| [stop("Zoo", 99), stop("Mill", wait), stop("Inn", 15)];
    assert_eq!(
        announcement(&with_wait(10)).as_deref(),
        Some("time for coffee in Mill")
    );
    assert_eq!(
        announcement(&with_wait(30)).as_deref(),
        Some("time for coffee in Mill")
    );
    assert_eq!(
        announcement(&with_wait(31)).as_deref(),
        Some("Mill for 31 minutes")
    );
    assert_eq!(
        announcement(&with_wait(45)).as_deref(),
        Some("Mill for 45 minutes")
    );
    assert_eq!(announcement(&with_wait(9)), None);
}

#[test]
fn only_the_stop_before_the_last_is_announced() {
    assert_eq!(announcement(&[]), None);
    assert_eq!(
        announcement(&[stop("Inn", 20)]),
        None,
        "there is no stop before the last one"
    );
    assert_eq!(
        announcement(&[stop("Mill", 12), stop("Inn", 0)]).as_deref(),
        Some("time for coffee in Mill")
    );
}
