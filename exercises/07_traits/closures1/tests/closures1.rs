use closures1::{Alarm, at_each_stop, at_terminus, trip};

/// A limit that exists once: it has no `Clone`.
struct Limit(u32);

impl Limit {
    fn is_below(&self, speed: u32) -> bool {
        self.0 < speed
    }
}

#[test]
fn an_alarm_rings_as_often_as_it_must() {
    let limit = Limit(50);
    let alarm = Alarm::when(move |speed| limit.is_below(speed));
    let dashboard = &alarm;
    assert!(dashboard.rings(51));
    assert!(!dashboard.rings(50));
    assert!(dashboard.rings(80));
}

#[test]
fn the_action_may_change_what_it_captured() {
    let mut passengers = 3;
    at_each_stop(&["Mill", "Market"], |_| passengers += 10);
    assert_eq!(passengers, 23);
}

#[test]
fn stops_come_in_order() {
    let mut letters = String::new();
    at_each_stop(&["Mill", "Market", "Harbour"], |stop| {
        letters += &stop[..2];
    });
    assert_eq!(letters, "MiMaHa");
    at_each_stop(&[], |stop| panic!("{stop} is not on the way"));
}

#[test]
fn the_same_action_can_be_lent_twice() {
    let mut stops = 0;
    let mut count = |_: &str| stops += 1;
    at_each_stop(&["Mill", "Market"], &mut count);
    at_each_stop(&["Harbour"], &mut count);
    assert_eq!(stops, 3);
}

/// Lost property exists once: it has no `Clone`.
struct Umbrella(String);

fn hand_in(umbrella: Umbrella) -> String {
    format!("handed in: {}", umbrella.0)
}

#[test]
fn the_farewell_may_give_away_what_it_captured() {
    let umbrella = Umbrella(String::from("a green umbrella"));
    assert_eq!(
        at_terminus("Harbour", || hand_in(umbrella)),
        "Harbour: handed in: a green umbrella"
    );
}

#[test]
fn a_trip_ends_with_the_sheet() {
    assert_eq!(
        trip(&["Mill", "Market"], "Harbour"),
        "Harbour: Mill>Market>"
    );
    assert_eq!(trip(&[], "Depot"), "Depot: ");
}
