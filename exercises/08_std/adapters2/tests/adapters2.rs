use adapters2::{Reading, changes, days_until_full, first_hour};

/// The readings of a sensor that is switched on: one every `every` minutes, forever.
fn sensor(every: u32, temperature: impl Fn(u32) -> i32) -> impl Iterator<Item = Reading> {
    (0..).map(move |index| Reading {
        minute: index * every,
        degrees: temperature(index),
    })
}

#[test]
fn the_first_hour_ends() {
    assert_eq!(first_hour(sensor(1, |_| 80)).count(), 60);
    assert_eq!(
        first_hour(sensor(25, |_| 80))
            .last()
            .map(|last| last.minute),
        Some(50)
    );
}

#[test]
fn the_first_hour_may_have_no_reading() {
    let late = sensor(1, |_| 80).skip(60);
    assert_eq!(first_hour(late).count(), 0);
}

#[test]
fn the_first_hour_has_every_reading() {
    let readings: Vec<Reading> = first_hour(sensor(30, |index| 7 - 7 * index as i32)).collect();
    let expected = [(0, 7), (30, 0)].map(|(minute, degrees)| Reading { minute, degrees });
    assert_eq!(readings, expected);
}

#[test]
fn the_first_hour_is_returned_while_the_sensor_runs() {
    let readings = sensor(1, |_| 80).inspect(|reading| {
        assert_eq!(
            reading.minute, 0,
            "one reading was wanted, but another one was taken"
        );
    });
    assert!(first_hour(readings).next().is_some());
}

#[test]
fn a_temperature_that_stays_is_returned_once() {
    let temperatures = [0, 0, 5, 5, 5, 0, -3, -3];
    let readings = sensor(1, move |index| temperatures[index as usize]).take(8);
    let minutes: Vec<u32> = changes(readings).map(|reading| reading.minute).collect();
    assert_eq!(minutes, [0, 2, 5, 6]);
}

#[test]
fn changes_are_returned_while_the_sensor_runs() {
    let mut changes = changes(sensor(1, |index| index as i32 / 10));
    let minutes = [changes.next(), changes.next(), changes.next()]
        .map(|reading| reading.map(|reading| reading.minute));
    assert_eq!(minutes, [Some(0), Some(10), Some(20)]);
}

#[test]
fn two_sensors_do_not_share_their_memory() {
    let first = changes(sensor(1, |_| 4)).next();
    let second = changes(sensor(1, |_| 4)).next();
    assert_eq!(first, second, "the second sensor has a first reading, too");
}

#[test]
fn a_barrel_fills_up() {
    assert_eq!(days_until_full(std::iter::repeat(10), 25), Some(3));
    assert_eq!(days_until_full(std::iter::repeat(10), 30), Some(3));
    assert_eq!(days_until_full([0, 4, 0, 9].into_iter(), 5), Some(4));
}

#[test]
fn an_empty_barrel_may_be_enough() {
    assert_eq!(days_until_full(std::iter::repeat(10), 0), Some(0));
    assert_eq!(days_until_full([].into_iter(), 0), Some(0));
}

#[test]
fn a_barrel_might_not_fill_up() {
    assert_eq!(days_until_full([4, 5].into_iter(), 10), None);
    assert_eq!(days_until_full([4, 5].into_iter(), 9), Some(2));
    assert_eq!(days_until_full([].into_iter(), 1), None);
}

#[test]
fn a_full_barrel_needs_no_further_day() {
    let days = [6, 6].into_iter().chain(std::iter::from_fn(|| {
        panic!("the barrel was full, but another day was taken")
    }));
    assert_eq!(days_until_full(days, 12), Some(2));
}
