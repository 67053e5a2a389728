use hothouse3::{Command, Direction, Event, Game, Item, Map, Oil, Position, Tile};

fn at(row: usize, column: usize) -> Position {
    Position { row, column }
}

fn seed(plant: &str) -> Item {
    Item::Seed(String::from(plant))
}

/// Two rooms with two doors between them, and a gate in the second one.
fn rooms() -> Map {
    let rows = [
        "#########", //
        "#...+...#",
        "#...#.~.>",
        "#...+...#",
        "#########",
    ];
    let items = vec![
        (at(1, 2), Item::Key),
        (at(2, 1), seed("moonflower")),
        (at(3, 3), Item::Can(Oil(15))),
        (at(3, 7), seed("glass lily")),
    ];
    Map::new(&rows, items)
}

fn game(row: usize, column: usize, oil: u32) -> Game {
    Game::new(rooms(), at(row, column), Oil(oil))
}

/// Makes a turn for each command, separated by commas, and returns what happened in the last one.
fn play(game: &mut Game, commands: &str) -> Event {
    let mut last = Event::Nothing;
    for text in commands.split(", ") {
        let command = Command::read(text).unwrap_or_else(|| panic!("{text:?} is a command"));
        last = game.turn(command);
    }
    last
}

/// Draws both maps if they differ. What's in the dark is `_` in the text here, and a space on the map.
#[track_caller]
fn shows(game: &Game, expected: &str, what: &str) {
    let drawn = game.draw();
    let mut right = String::new();
    for row in expected.split_whitespace() {
        right.push_str(row.replace('_', " ").trim_end());
        right.push('\n');
    }
    assert!(
        drawn == right,
        "{what}\n\nyour map\n{drawn}\nthe right map\n{right}"
    );
}

#[test]
fn every_tile_has_a_symbol() {
    let map = rooms();
    let symbols: String = (0..9)
        .map(|column| map.tile(at(2, column)).symbol())
        .collect();
    assert_eq!(symbols, "#...#.~.>");
    assert_eq!(Tile::Door { is_open: false }.symbol(), '+');
    assert_eq!(Tile::Door { is_open: true }.symbol(), '/');
}

#[test]
fn commands_have_one_or_two_words() {
    let walk = Some(Command::Walk(Direction::South));
    for text in ["s", "south", "go s", "walk south", "  go   south "] {
        assert_eq!(Command::read(text), walk, "{text}");
    }
    let open = Some(Command::Open(Direction::West));
    assert_eq!(Command::read("open w"), open);
    assert_eq!(Command::read("take"), Some(Command::Take));
    assert_eq!(Command::read("pick up"), Some(Command::Take));
    assert_eq!(Command::read("wait"), Some(Command::Wait));
}

#[test]
fn nothing_else_is_a_command() {
    let wrong = [
        "",
        "open",
        "go",
        "go up",
        "pick",
        "take n",
        "n n",
        "wait wait",
        "open n e",
    ];
    for text in wrong {
        assert_eq!(Command::read(text), None, "{text:?} isn't a command");
    }
}

#[test]
fn you_walk_and_glass_ponds_and_doors_stop_you() {
    let mut game = game(2, 5, 50);
    assert_eq!(play(&mut game, "e"), Event::Stopped(Tile::Pond));
    assert_eq!(play(&mut game, "w"), Event::Stopped(Tile::Glass));
    assert_eq!(play(&mut game, "s"), Event::Walked);
    let locked = Tile::Door { is_open: false };
    assert_eq!(play(&mut game, "w"), Event::Stopped(locked));
    let in_the_corner = "
        _########
        _.k.+...#
        _*..#.~.>
        _..o+@.*#
        _########
    ";
    shows(&game, in_the_corner, "you walk s, and a door stops you");
    assert_eq!(play(&mut game, "e, n"), Event::Stopped(Tile::Pond));
}

#[test]
fn without_a_key_a_door_stays_locked() {
    let mut game = game(1, 3, 50);
    assert_eq!(play(&mut game, "open e"), Event::NoKey);
    let locked = Tile::Door { is_open: false };
    assert_eq!(play(&mut game, "e"), Event::Stopped(locked));
    assert_eq!(play(&mut game, "open n"), Event::Nothing, "that's glass");
}

#[test]
fn a_key_opens_one_door() {
    let mut game = game(1, 2, 50);
    assert_eq!(play(&mut game, "take"), Event::Took(String::from("key")));
    assert_eq!(play(&mut game, "e, open e"), Event::Opened);
    let open = "
        ########
        #..@/...
        #*..#.~.
        #..o+..*
        ########
    ";
    shows(&game, open, "you open the first door");
    assert_eq!(play(&mut game, "open e"), Event::Nothing, "it's open");
    assert_eq!(play(&mut game, "s, s, open e"), Event::NoKey);
    assert_eq!(play(&mut game, "n, n, e, e"), Event::Walked);
}

#[test]
fn a_key_is_found_among_other_items() {
    let mut game = game(2, 1, 50);
    assert_eq!(play(&mut game, "take, e, e, n, open e"), Event::NoKey);
    assert_eq!(play(&mut game, "w, take, e, open e"), Event::Opened);
    let left = play(&mut game, "e, e, e, e, s, e");
    let seed = Event::Left { seeds: 1 };
    assert_eq!(left, seed, "the key was used, not the seed");
}

#[test]
fn the_key_need_not_be_the_last_item() {
    let mut game = game(1, 2, 50);
    play(&mut game, "take, w, s, take, e, e, n");
    assert_eq!(play(&mut game, "open e"), Event::Opened);
    let left = play(&mut game, "e, e, e, e, s, e");
    let seed = Event::Left { seeds: 1 };
    assert_eq!(left, seed, "the key was used, not the seed");
}

#[test]
fn items_are_taken_once() {
    let mut game = game(2, 1, 50);
    let seed = Event::Took(String::from("moonflower seed"));
    assert_eq!(play(&mut game, "take"), seed);
    assert_eq!(play(&mut game, "take"), Event::Nothing);
}

#[test]
fn a_can_fills_the_lamp() {
    let mut game = game(3, 2, 2);
    assert_eq!(play(&mut game, "e"), Event::Walked);
    assert_eq!(play(&mut game, "take"), Event::Refilled(Oil(15)));
    assert_eq!(game.oil(), Oil(15));
    let bright = "
        ########
        #.k.+...
        #*..#.~.
        #..@+..*
        ########
    ";
    shows(&game, bright, "you fill the lamp");
}

#[test]
fn every_turn_burns_a_drop() {
    let mut game = game(1, 1, 50);
    play(&mut game, "e, n, wait, open n, w, take");
    assert_eq!(game.oil(), Oil(44), "you made six turns");
}

#[test]
fn without_oil_nothing_happens() {
    let mut game = game(1, 1, 1);
    assert_eq!(play(&mut game, "e"), Event::Walked);
    let dark = "
        _###
        _.@.
        _*..
        ____
        ____
    ";
    shows(&game, dark, "the lamp is empty");
    assert_eq!(play(&mut game, "take"), Event::Dark);
    assert_eq!(play(&mut game, "w"), Event::Dark);
    shows(&game, dark, "you can't walk in the dark");
}

#[test]
fn the_gate_counts_seeds_only() {
    let mut game = game(3, 7, 50);
    assert_eq!(play(&mut game, "take, n, e"), Event::Left { seeds: 1 });
    let out = "
        ____#####
        ____+...#
        ____#.~.@
        ____+...#
        ____#####
    ";
    shows(&game, out, "you go through the gate");
}
