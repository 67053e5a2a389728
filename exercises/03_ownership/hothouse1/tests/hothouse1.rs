use hothouse1::{Explorer, Map, Thing};

const HALL: [&str; 5] = [
    "#########", //
    "#...~...#",
    "#.#.~.#.#",
    "#.......#",
    "#########",
];

/// The hall with three things.
fn hall() -> Map {
    let things = vec![
        Thing::new("moonflower seed", 1, 3),
        Thing::new("rusty key", 3, 1),
        Thing::new("glass lily seed", 3, 7),
    ];
    Map::new(&HALL, things)
}

/// Walks these steps, and expects each of them to succeed.
fn go(explorer: &mut Explorer, map: &Map, steps: &str) {
    for step in steps.chars() {
        let before = map.draw(explorer);
        let walked = explorer.walk(map, step);
        assert!(
            walked,
            "your step {step} leads to a path, but you stay\n\n{before}"
        );
    }
}

/// Draws both maps if they differ.
#[track_caller]
fn shows(map: &Map, explorer: &Explorer, expected: [&str; 5], what: &str) {
    let drawn = map.draw(explorer);
    let expected = expected.join("\n") + "\n";
    assert!(
        drawn == expected,
        "{what}\n\nyour map\n{drawn}\nthe right map\n{expected}"
    );
}

fn names(things: &[Thing]) -> Vec<&str> {
    things.iter().map(Thing::name).collect()
}

/// Where the name of a thing is in memory. It stays the same when the thing moves, and a copy has another one.
fn address(things: &[Thing], index: usize) -> *const u8 {
    things[index].name().as_ptr()
}

#[test]
fn the_explorer_walks_along_the_paths() {
    let map = hall();
    let mut explorer = Explorer::enter(1, 1);
    go(&mut explorer, &map, "sseeeen");
    let expected = [
        "#########", //
        "#..*~...#",
        "#.#.~@#.#",
        "#*.....*#",
        "#########",
    ];
    shows(&map, &explorer, expected, "you walk s, s, e, e, e, e, n");
    go(&mut explorer, &map, "nees");
    go(&mut explorer, &map, "swwwwww");
    let expected = [
        "#########", //
        "#..*~...#",
        "#.#.~.#.#",
        "#@.....*#",
        "#########",
    ];
    shows(&map, &explorer, expected, "and back to the west wall");
}

#[test]
fn glass_and_water_stop_the_explorer() {
    let map = hall();
    let mut explorer = Explorer::enter(1, 3);
    let at_the_pond = [
        "#########", //
        "#..@~...#",
        "#.#.~.#.#",
        "#*.....*#",
        "#########",
    ];
    assert!(!explorer.walk(&map, 'e'), "east of you is the pond");
    assert!(!explorer.walk(&map, 'n'), "north of you is glass");
    assert!(!explorer.walk(&map, 'x'), "x isn't a direction");
    shows(&map, &explorer, at_the_pond, "you can't go e, n or x");
}

#[test]
fn looking_leaves_everything_on_the_map() {
    let map = hall();
    assert_eq!(map.thing_at(3, 1).map(Thing::name), Some("rusty key"));
    assert!(map.thing_at(1, 1).is_none());
    assert!(map.thing_at(3, 1).is_some(), "the key was only looked at");
}

#[test]
fn a_thing_moves_from_the_map_into_the_bag() {
    let mut map = hall();
    let mut explorer = Explorer::enter(3, 1);
    assert!(explorer.pick_up(&mut map), "there's a key here");
    assert!(!explorer.pick_up(&mut map), "the key was picked up twice");
    go(&mut explorer, &map, "e");
    let without_the_key = [
        "#########", //
        "#..*~...#",
        "#.#.~.#.#",
        "#.@....*#",
        "#########",
    ];
    shows(&map, &explorer, without_the_key, "you take the key, walk e");
    go(&mut explorer, &map, "eeeee");
    assert!(explorer.pick_up(&mut map), "there's a seed here");
    assert_eq!(names(explorer.bag()), ["rusty key", "glass lily seed"]);
    assert!(
        map.thing_at(1, 3).is_some(),
        "no one was at the moonflower seed"
    );
}

#[test]
fn nothing_is_copied() {
    let seed = Thing::new("moonflower seed", 1, 1);
    let on_the_map = seed.name().as_ptr();
    let mut map = Map::new(&HALL, vec![seed]);
    let mut explorer = Explorer::enter(1, 1);
    assert!(explorer.pick_up(&mut map));
    let in_the_bag = address(explorer.bag(), 0);
    assert_eq!(in_the_bag, on_the_map, "the seed in the bag is a copy");
    let unpacked = explorer.unpack();
    assert_eq!(address(&unpacked, 0), on_the_map, "you unpacked a copy");
    assert!(explorer.bag().is_empty(), "the seed is in two places");
}

#[test]
fn two_things_are_swapped() {
    let mut map = hall();
    let mut explorer = Explorer::enter(3, 1);
    assert!(!explorer.swap(&mut map), "the bag is empty");
    assert!(explorer.pick_up(&mut map));
    go(&mut explorer, &map, "eeeeee");
    let key = address(explorer.bag(), 0);
    assert!(explorer.swap(&mut map), "you have a key to swap");
    assert_eq!(names(explorer.bag()), ["glass lily seed"]);
    let lying = map.thing_at(3, 7).expect("the key should be here now");
    assert_eq!(lying.name().as_ptr(), key, "the key on the map is a copy");
}

#[test]
fn the_thing_that_was_picked_up_last_is_swapped() {
    let mut map = hall();
    let mut explorer = Explorer::enter(3, 1);
    assert!(explorer.pick_up(&mut map));
    go(&mut explorer, &map, "eeeeee");
    assert!(explorer.pick_up(&mut map));
    go(&mut explorer, &map, "wwwwnn");
    assert!(explorer.swap(&mut map), "you have two things to swap");
    assert_eq!(
        names(explorer.bag()),
        ["rusty key", "moonflower seed"],
        "you swap what you picked up last"
    );
}

#[test]
fn without_a_swap_the_thing_is_put_down() {
    let mut map = hall();
    let mut explorer = Explorer::enter(3, 1);
    assert!(explorer.pick_up(&mut map));
    go(&mut explorer, &map, "ee");
    assert!(explorer.swap(&mut map));
    assert!(explorer.bag().is_empty(), "you put the key down");
    go(&mut explorer, &map, "e");
    let key_in_the_middle = [
        "#########", //
        "#..*~...#",
        "#.#.~.#.#",
        "#..*@..*#",
        "#########",
    ];
    shows(&map, &explorer, key_in_the_middle, "you put the key down");
}

#[test]
fn an_unpacked_bag_can_be_filled_again() {
    let mut map = hall();
    let mut explorer = Explorer::enter(1, 3);
    assert!(explorer.pick_up(&mut map));
    assert_eq!(names(&explorer.unpack()), ["moonflower seed"]);
    assert!(explorer.unpack().is_empty(), "the bag was already empty");
    go(&mut explorer, &map, "ssww");
    assert!(explorer.pick_up(&mut map));
    assert_eq!(names(explorer.bag()), ["rusty key"]);
}
