use patterns1::{Room, break_sign, is_loop, sign};

fn room(name: &str, minutes: u32) -> Room {
    Room {
        name: String::from(name),
        minutes,
    }
}

/// A tour that stays 0 minutes in each room.
fn tour(names: &[&str]) -> Vec<Room> {
    names.iter().map(|name| room(name, 0)).collect()
}

#[test]
fn without_rooms_there_is_no_tour() {
    assert_eq!(sign(&[]), "no tour today");
}

#[test]
fn one_room_is_the_only_one() {
    assert_eq!(sign(&tour(&["Coins"])), "only Coins");
}

#[test]
fn two_rooms_have_nothing_between() {
    assert_eq!(sign(&tour(&["Clocks", "Coins"])), "Clocks, then Coins");
}

#[test]
fn the_rooms_between_are_counted() {
    assert_eq!(
        sign(&tour(&["Clocks", "Masks", "Coins"])),
        "Clocks, 1 between, Coins"
    );
    assert_eq!(
        sign(&tour(&["Masks", "Maps", "Boats", "Clocks", "Bees"])),
        "Masks, 3 between, Bees"
    );
}

#[test]
fn a_loop_ends_where_it_began() {
    assert!(is_loop(&tour(&["Masks", "Maps", "Boats", "Masks"])));
    assert!(is_loop(&tour(&["Masks", "Masks"])));
    assert!(!is_loop(&tour(&["Masks", "Maps", "Masks", "Boats"])));
    assert!(!is_loop(&[]));
    assert!(
        !is_loop(&tour(&["Masks"])),
        "a single room is the first and the last one, but it isn't a loop"
    );
}

#[test]
fn a_long_stay_before_the_last_room_has_a_sign() {
    let with_minutes = |minutes| [room("Masks", 99), room("Clocks", minutes), room("Bees", 15)];
    assert_eq!(
        break_sign(&with_minutes(10)).as_deref(),
        Some("time to sketch in Clocks")
    );
    assert_eq!(
        break_sign(&with_minutes(30)).as_deref(),
        Some("time to sketch in Clocks")
    );
    assert_eq!(
        break_sign(&with_minutes(31)).as_deref(),
        Some("Clocks for 31 minutes")
    );
    assert_eq!(
        break_sign(&with_minutes(45)).as_deref(),
        Some("Clocks for 45 minutes")
    );
    assert_eq!(break_sign(&with_minutes(9)), None);
}

#[test]
fn only_the_room_before_the_last_has_a_sign() {
    assert_eq!(break_sign(&[]), None);
    assert_eq!(
        break_sign(&[room("Bees", 20)]),
        None,
        "there is no room before the last one"
    );
    assert_eq!(
        break_sign(&[room("Clocks", 12), room("Bees", 0)]).as_deref(),
        Some("time to sketch in Clocks")
    );
}
