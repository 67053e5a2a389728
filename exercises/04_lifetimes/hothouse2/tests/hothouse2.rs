use hothouse2::{Door, Explorer, Map, Thing, View};

/// A hall with a door in the middle, a key in front of it and two seeds behind it.
fn hall() -> Map {
    let rows = [
        "###########",
        "#...#.....#",
        "#.........#",
        "#...#...~.#",
        "###########",
    ];
    let door = Door::new(2, 4);
    let things = vec![
        Thing::new("rusty key", 2, 2).with_key(door.key()),
        Thing::new("moonflower seed", 1, 6),
        Thing::new("glass lily seed", 3, 9),
    ];
    Map::new(&rows, things, vec![door])
}

/// Walks these steps, and expects each of them to succeed.
fn go(explorer: &mut Explorer, map: &Map, steps: &str) {
    for step in steps.chars() {
        let walked = explorer.walk(map, step);
        let view = View::of(explorer, map).draw(explorer);
        assert!(walked, "your step {step} should succeed\n\n{view}");
    }
}

/// Draws both views if they differ.
#[track_caller]
fn shows(map: &Map, explorer: &Explorer, expected: &str, what: &str) {
    let drawn = View::of(explorer, map).draw(explorer);
    let expected: String = expected
        .split_whitespace()
        .map(|row| format!("{row}\n"))
        .collect();
    assert!(
        drawn == expected,
        "{what}\n\nyour view\n{drawn}\nthe right view\n{expected}"
    );
}

#[test]
fn the_lamp_shows_what_is_near() {
    let map = hall();
    let small = "
        ...
        .@.
        ...
    ";
    shows(&map, &Explorer::enter(2, 2, 1), small, "the lamp reaches 1");
    let large = "
        #####
        ...#.
        .*@+.
        ...#.
        #####
    ";
    shows(&map, &Explorer::enter(2, 3, 2), large, "the lamp reaches 2");
}

#[test]
fn the_view_ends_where_the_map_ends() {
    let map = hall();
    let north_west = "
        ####
        #@..
        #.*.
        #...
    ";
    shows(
        &map,
        &Explorer::enter(1, 1, 2),
        north_west,
        "a corner of the map",
    );
    let south_east = "
        ...#
        ...#
        .~@#
        ####
    ";
    shows(
        &map,
        &Explorer::enter(3, 9, 2),
        south_east,
        "a corner of the map",
    );
    let whole = "
        ###########
        #...#.*...#
        #.*.+.....#
        #...#...~@#
        ###########
    ";
    shows(&map, &Explorer::enter(3, 9, 9), whole, "the lamp reaches 9");
}

#[test]
fn the_view_borrows_the_rows() {
    let map = hall();
    let explorer = Explorer::enter(2, 2, 1);
    let view = View::of(&explorer, &map);
    let (seen, row) = (view.rows()[0].as_ptr(), map.rows()[1][1..].as_ptr());
    assert_eq!(seen, row, "the first row of the view is a copy");
}

#[test]
fn only_things_in_the_light_are_found() {
    let map = hall();
    let explorer = Explorer::enter(2, 3, 3);
    let view = View::of(&explorer, &map);
    let found = view.thing("moonflower seed").expect("it's 3 columns away");
    assert_eq!(found.name(), "moonflower seed");
    assert!(view.thing("glass lily seed").is_none(), "it's in the dark");
    assert!(view.thing("moonflower").is_none(), "a part isn't a name");
}

#[test]
fn what_you_saw_belongs_to_the_map() {
    let map = hall();
    let seen = {
        // The explorer, the view and the name are dropped here. The map stays.
        let explorer = Explorer::enter(1, 7, 1);
        let name = String::from("moonflower seed");
        let view = View::of(&explorer, &map);
        view.thing(&name)
    };
    let seen = seen.expect("it's next to you");
    let again = Explorer::enter(1, 5, 1);
    let again = View::of(&again, &map).thing("moonflower seed");
    let is_same = again.is_some_and(|thing| std::ptr::eq(thing, seen));
    assert!(is_same, "two looks show the same seed of the same map");
}

#[test]
fn a_key_opens_the_door_that_shares_its_lock() {
    let mut map = hall();
    let mut explorer = Explorer::enter(2, 2, 2);
    assert!(!explorer.turn_key(&map, 'e'), "there's no door next to you");
    assert!(explorer.pick_up(&mut map), "there's a key here");
    go(&mut explorer, &map, "e");
    assert!(!explorer.walk(&map, 'e'), "the door is locked");
    let turned = explorer.turn_key(&map, 'e');
    let open = "
        #####
        ...#.
        ..@/.
        ...#.
        #####
    ";
    shows(&map, &explorer, open, "you turn the key in the door");
    assert!(turned, "the key fits");
    go(&mut explorer, &map, "eee");
}

#[test]
fn all_keys_of_a_door_turn_one_lock() {
    let door = Door::new(1, 1);
    let (one, other) = (door.key(), door.key());
    assert!(!door.is_open(), "a new door is locked");
    assert!(one.turn());
    assert!(door.is_open(), "one key was turned");
    assert!(other.turn());
    assert!(!door.is_open(), "the other key turns the same lock");
}

#[test]
fn a_key_fits_one_door() {
    let (left, right) = (Door::new(1, 1), Door::new(1, 1));
    let key = left.key();
    assert!(key.fits(&left));
    assert!(!key.fits(&right), "that door has a lock of its own");
    key.turn();
    assert!(key.fits(&left), "it still fits when the door is open");
    assert!(!right.is_open(), "another door was opened");
}

#[test]
fn a_key_without_a_door_opens_nothing() {
    let mut map = hall();
    let mut explorer = Explorer::enter(2, 2, 1);
    assert!(explorer.pick_up(&mut map));
    map.remove_door(2, 4);
    let bag = explorer.bag();
    let key = bag[0].key().expect("it's the rusty key");
    assert!(!key.turn(), "the door is gone, and its lock with it");
    assert!(!key.fits(&Door::new(2, 4)), "this is a new door");
}
