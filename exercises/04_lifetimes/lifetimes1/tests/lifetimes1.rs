use lifetimes1::{earlier, next_to, time};

#[test]
fn the_earlier_bus_is_shown() {
    assert_eq!(earlier("08:40 Harbour", "08:15 Museum"), "08:15 Museum");
    assert_eq!(earlier("07:59 Castle", "08:15 Museum"), "07:59 Castle");
}

#[test]
fn the_first_of_two_buses_at_the_same_time_is_shown() {
    assert_eq!(earlier("09:00 Zoo", "09:00 Airport"), "09:00 Zoo");
}

#[test]
fn the_next_bus_to_a_place_is_found() {
    let timetable = "08:15 Museum\n08:40 Harbour\n09:10 Harbour";
    assert_eq!(next_to(timetable, "Harbour"), "08:40 Harbour");
    assert_eq!(next_to(timetable, "Museum"), "08:15 Museum");
    assert_eq!(next_to(timetable, "Moon"), "", "no bus goes to the moon");
}

#[test]
fn the_place_can_be_dropped_before_the_result() {
    let timetable = String::from("08:15 Museum\n08:40 Harbour");
    let found = {
        // If `place` "does not live long enough" here, then the signature of `next_to` says that the result can be a
        // part of the place. Can it?
        let place = String::from("Harbour");
        next_to(&timetable, &place)
    };
    assert_eq!(time(found), "08:40");
}

#[test]
fn the_result_is_a_part_of_what_was_borrowed() {
    let (one, other) = (String::from("08:40 Harbour"), String::from("08:15 Museum"));
    assert!(
        std::ptr::eq(earlier(&one, &other), other.as_str()),
        "the line on the screen is a copy"
    );
    let timetable = String::from("08:15 Museum\n08:40 Harbour");
    assert!(
        std::ptr::eq(next_to(&timetable, "Harbour"), &timetable[13..]),
        "the next bus is a copy of its line"
    );
}
