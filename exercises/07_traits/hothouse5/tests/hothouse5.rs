use hothouse5::{Command, Creature, Event, Game, Map, Moth, Oil, Position, Snail, Sundew, Wing};

fn at(row: usize, column: usize) -> Position {
    Position { row, column }
}

/// Reads a wing: each row on its own line, without the spaces around it.
fn wing(oil: u32, rows: &str) -> Wing {
    let rows: Vec<&str> = rows.split_whitespace().collect();
    let text = format!("oil {oil}\n{}\n", rows.join("\n"));
    match text.parse() {
        Ok(wing) => wing,
        Err(error) => panic!("{error}: {text}"),
    }
}

fn enter(oil: u32, rows: &str) -> Game {
    Game::enter(wing(oil, rows))
}

/// Makes a turn for each command, separated by commas, and returns what happened in all of them.
fn play(game: &mut Game, commands: &str) -> Vec<Event> {
    let commands = commands.split(", ").map(|text| match text.parse() {
        Ok(command) => command,
        Err(error) => panic!("{error}"),
    });
    commands
        .flat_map(|command: Command| game.turn(command))
        .collect()
}

/// Draws both maps if they differ. What's in the dark is `_` in the text here, and a space on the map.
#[track_caller]
fn shows(game: &Game, expected: &str, what: &str) {
    let drawn = game.draw();
    let rows = expected
        .split_whitespace()
        .map(|row| row.replace('_', " ") + "\n");
    let right: String = rows.collect();
    assert!(
        drawn == right,
        "{what}\n\nyour map\n{drawn}\nthe right map\n{right}"
    );
}

/// Lets a creature act on its own, and returns the positions where it was after each turn.
fn watch(creature: &mut dyn Creature, map: &Map, you: Position, turns: usize) -> Vec<Position> {
    let mut positions = Vec::new();
    for _ in 0..turns {
        creature.act(map, you);
        positions.push(creature.position());
    }
    positions
}

/// A creature that has nothing special.
struct Toad;

impl Creature for Toad {
    fn name(&self) -> &'static str {
        "toad"
    }

    fn symbol(&self) -> char {
        't'
    }

    fn position(&self) -> Position {
        at(1, 3)
    }
}

#[test]
fn a_creature_says_only_what_is_special() {
    let map = wing(9, "#####  #@..#  #####").map;
    let positions = watch(&mut Toad, &map, at(1, 1), 2);
    assert_eq!(positions, [at(1, 3), at(1, 3)]);
    assert_eq!(Toad.thirst(), Oil(0), "most creatures don't drink");
    assert!(!Toad.eats_seeds(), "most creatures don't eat seeds");
}

#[test]
fn any_creature_can_be_released() {
    let mut game = enter(9, "#####  #@.*#  #####");
    game.release(Box::new(Toad));
    let events = play(&mut game, "e, e, take");
    let seed = Event::Took(String::from("moonflower seed"));
    assert_eq!(events, [Event::Walked, Event::Walked, seed]);
    play(&mut game, "w");
    shows(&game, "##### #.@t# #####", "a toad sits in the corner");
}

#[test]
fn each_creature_has_its_own_habits() {
    let creatures: [Box<dyn Creature>; 3] = [
        Box::new(Moth::new(at(1, 1))),
        Box::new(Snail::new(at(1, 1))),
        Box::new(Sundew::new(at(1, 1))),
    ];
    let symbols: String = creatures.iter().map(|creature| creature.symbol()).collect();
    assert_eq!(symbols, "msy");
    let thirst = creatures.each_ref().map(|creature| creature.thirst());
    assert_eq!(thirst, [Oil(4), Oil(0), Oil(5)]);
    let eats = creatures.each_ref().map(|creature| creature.eats_seeds());
    assert_eq!(eats, [false, true, false]);
}

#[test]
fn a_moth_flies_toward_the_light() {
    let map = wing(9, "#######  #@....#  #.~~..#  #.....#  #######").map;
    let mut moth = Moth::new(at(3, 3));
    let flight = watch(&mut moth, &map, at(1, 1), 4);
    let over_the_pond = [at(2, 3), at(1, 3), at(1, 2), at(1, 1)];
    assert_eq!(flight, over_the_pond, "first north, then west");
}

#[test]
fn a_moth_finds_another_way_but_not_through_glass() {
    let map = wing(9, "######  #@...#  #.#+/#  #....#  ######").map;
    let mut moth = Moth::new(at(3, 3));
    let flight = watch(&mut moth, &map, at(1, 2), 4);
    let stuck = [at(3, 2), at(3, 2), at(3, 2), at(3, 2)];
    assert_eq!(flight, stuck, "north is a locked door, then glass");
    let mut moth = Moth::new(at(3, 4));
    let flight = watch(&mut moth, &map, at(1, 4), 2);
    assert_eq!(flight, [at(2, 4), at(1, 4)], "that door is open");
}

#[test]
fn a_moth_sees_only_a_light_that_is_near() {
    let map = wing(9, "#########  #@......#  #########").map;
    let mut moth = Moth::new(at(1, 5));
    let flight = watch(&mut moth, &map, at(1, 1), 2);
    assert_eq!(flight, [at(1, 5), at(1, 5)], "you are 4 columns away");
}

#[test]
fn a_moth_drinks_and_rests() {
    let mut game = enter(30, "#########  #@.m....#  #########");
    let sipped = Event::Sipped {
        by: "moth",
        drops: Oil(4),
    };
    let events = play(&mut game, "wait, wait");
    assert_eq!(events, [Event::Waited, Event::Waited, sipped]);
    assert_eq!(game.oil(), Oil(24), "two turns and one sip");
    let events = play(&mut game, "e, e, e");
    assert_eq!(events, [Event::Walked, Event::Walked, Event::Walked]);
    let behind = "######### #m..@...# #########";
    shows(&game, behind, "the moth rests while you walk away");
    play(&mut game, "wait");
    let awake = "######### #.m.@...# #########";
    shows(&game, awake, "the moth is awake and sees you");
}

#[test]
fn a_snail_needs_two_turns_for_a_step() {
    let map = wing(9, "#######  #@.~..#  #.../.#  #######").map;
    let mut snail = Snail::new(at(1, 1));
    let track = watch(&mut snail, &map, at(2, 5), 8);
    let columns: Vec<usize> = track.iter().map(|position| position.column).collect();
    assert_eq!(columns, [1, 2, 2, 2, 2, 1, 1, 1], "a pond is ahead");
    let mut snail = Snail::new(at(2, 3));
    let track = watch(&mut snail, &map, at(2, 5), 4);
    assert_eq!(
        track[3],
        at(2, 2),
        "it turns around at a door, even an open one"
    );
}

#[test]
fn a_snail_eats_seeds_on_its_way() {
    let mut game = enter(30, "#######  #s.*k.#  #.@...#  #######");
    let events = play(&mut game, "wait, wait, wait, wait");
    let eaten = Event::Eaten { by: "snail" };
    assert_eq!(events.last(), Some(&eaten));
    shows(&game, "####### #..sk.# #.@...# #######", "the seed is gone");
    play(&mut game, "wait, wait, wait, wait");
    shows(
        &game,
        "####### #...ks# #.@...# #######",
        "it doesn't eat keys",
    );
}
