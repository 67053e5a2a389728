use refs2::{Stop, minute_at, timetable};

fn stops() -> Vec<Stop> {
    [("Harbor", 0), ("Old Town", 12), ("Station", 19)]
        .into_iter()
        .map(|(name, minute)| Stop {
            name: String::from(name),
            minute,
        })
        .collect()
}

#[test]
fn a_stop_is_found_by_its_name() {
    let stops = stops();
    assert_eq!(minute_at(&stops, &String::from("Old Town")), Some(12));
    assert_eq!(
        minute_at(&stops, &String::from("STATION")),
        Some(19),
        "uppercase and lowercase make no difference"
    );
    assert_eq!(minute_at(&stops, &String::from("Airport")), None);
}

#[test]
fn the_longest_leg_is_found() {
    let stops = stops();
    assert_eq!(timetable(&stops), "3 stops, longest leg 12 min");
    assert_eq!(timetable(&stops[1..]), "2 stops, longest leg 7 min");
}

#[test]
fn a_bus_may_have_no_legs() {
    assert_eq!(timetable(&stops()[..1]), "1 stops, longest leg 0 min");
    assert_eq!(timetable(&[]), "0 stops, longest leg 0 min");
}
