use std3::{Departures, Timetable, sign, wait};

fn table(first: u32, every: u32, last: u32) -> Timetable {
    Timetable { first, every, last }
}

#[test]
fn the_sign_lists_every_departure() {
    assert_eq!(sign(&table(360, 20, 400)), "06:00 06:20 06:40");
    assert_eq!(
        sign(&table(360, 20, 399)),
        "06:00 06:20",
        "06:40 is later than the last time"
    );
    assert_eq!(sign(&table(1439, 5, 1439)), "23:59");
}

#[test]
fn there_may_be_no_departure() {
    assert_eq!(sign(&table(700, 20, 600)), "");
    assert_eq!(wait(&table(700, 20, 600), 0), None);
}

#[test]
fn every_zero_minutes_means_one_departure() {
    assert_eq!(sign(&table(480, 0, 1000)), "08:00");
}

#[test]
fn each_loop_starts_from_the_beginning() {
    let table = table(60, 10, 100);
    assert_eq!(wait(&table, 65), Some(5));
    assert_eq!(
        wait(&table, 65),
        Some(5),
        "the second loop started too late"
    );
    assert_eq!(wait(&table, 80), Some(0), "a bus leaves in this minute");
    assert_eq!(wait(&table, 101), None);
}

#[test]
fn an_iterator_that_has_ended_stays_at_its_end() {
    let table = table(10, 10, 20);
    let mut departures: Departures = (&table).into_iter();
    assert_eq!(departures.next(), Some(10));
    assert_eq!(departures.next(), Some(20));
    assert_eq!(departures.next(), None);
    assert_eq!(departures.next(), None, "a bus came after the last one");
}

#[test]
fn billions_of_departures_cost_nothing_in_advance() {
    let table = table(0, 1, u32::MAX);
    let mut departures = (&table).into_iter();
    assert_eq!((departures.next(), departures.next()), (Some(0), Some(1)));
}

#[test]
fn the_greatest_number_ends_the_loop() {
    let late = table(u32::MAX - 3, 2, u32::MAX);
    let times: Vec<u32> = late.into_iter().collect();
    assert_eq!(times, [u32::MAX - 3, u32::MAX - 1]);
}
