use adapters2::{Reading, changes, days_until_full, first_hour};

/// The readings of a gauge that is switched on now, one each `every` minutes, for ever.
fn gauge(every: u32, level: impl Fn(u32) -> i32) -> impl Iterator<Item = Reading> {
    (0..).map(move |place| Reading {
        minute: place * every,
        centimetres: level(place),
    })
}

#[test]
fn the_first_hour_ends() {
    assert_eq!(first_hour(gauge(1, |_| 80)).count(), 60);
    assert_eq!(
        first_hour(gauge(25, |_| 80)).last().map(|last| last.minute),
        Some(50)
    );
}

#[test]
fn the_first_hour_may_have_no_reading() {
    let late = gauge(1, |_| 80).skip(60);
    assert_eq!(first_hour(late).count(), 0);
}

#[test]
fn the_first_hour_keeps_each_reading() {
    let readings: Vec<Reading> = first_hour(gauge(30, |place| 7 - 7 * place as i32)).collect();
    let expected = [(0, 7), (30, 0)].map(|(minute, centimetres)| Reading {
        minute,
        centimetres,
    });
    assert_eq!(readings, expected);
}

#[test]
fn the_same_level_is_told_once() {
    let levels = [0, 0, 5, 5, 5, 0, -3, -3];
    let readings = gauge(1, move |place| levels[place as usize]).take(8);
    let minutes: Vec<u32> = changes(readings).map(|reading| reading.minute).collect();
    assert_eq!(minutes, [0, 2, 5, 6]);
}

#[test]
fn changes_come_while_the_gauge_runs() {
    let mut changes = changes(gauge(1, |place| place as i32 / 10));
    let minutes = [changes.next(), changes.next(), changes.next()]
        .map(|reading| reading.map(|reading| reading.minute));
    assert_eq!(minutes, [Some(0), Some(10), Some(20)]);
}

#[test]
fn two_gauges_are_told_apart() {
    let first = changes(gauge(1, |_| 4)).next();
    let second = changes(gauge(1, |_| 4)).next();
    assert_eq!(first, second, "the second gauge has a first reading, too");
}

#[test]
fn a_basin_gets_full() {
    assert_eq!(days_until_full(std::iter::repeat(10), 25), Some(3));
    assert_eq!(days_until_full(std::iter::repeat(10), 30), Some(3));
    assert_eq!(days_until_full([0, 4, 0, 9].into_iter(), 5), Some(4));
}

#[test]
fn an_empty_basin_may_be_enough() {
    assert_eq!(days_until_full(std::iter::repeat(10), 0), Some(0));
    assert_eq!(days_until_full([].into_iter(), 0), Some(0));
}

#[test]
fn a_basin_may_stay_half_full() {
    assert_eq!(days_until_full([4, 5].into_iter(), 10), None);
    assert_eq!(days_until_full([4, 5].into_iter(), 9), Some(2));
    assert_eq!(days_until_full([].into_iter(), 1), None);
}

#[test]
fn nobody_asks_for_the_day_after() {
    let days = [6, 6].into_iter().chain(std::iter::from_fn(|| {
        panic!("the basin was full, and still somebody asked for another day")
    }));
    assert_eq!(days_until_full(days, 12), Some(2));
}
