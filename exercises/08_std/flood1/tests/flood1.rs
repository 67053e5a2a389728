use flood1::{flood, last_minute};

/// The plan of a cellar: each row on its own line, without the spaces around it.
fn plan(rows: &str) -> String {
    rows.split_whitespace()
        .map(|row| format!("{row}\n"))
        .collect()
}

/// Draws the plan as it is in this minute: `~` is water. Shows both drawings if they differ.
#[track_caller]
fn after(minutes: u32, rows: &str, expected: &str) {
    let wet = flood(&plan(rows));
    let mut drawn = String::new();
    for (row, tiles) in rows.split_whitespace().enumerate() {
        for (column, symbol) in tiles.chars().enumerate() {
            let minute = wet.get(&(row, column));
            let is_wet = minute.is_some_and(|minute| *minute <= minutes);
            drawn.push(if is_wet { '~' } else { symbol });
        }
        drawn.push('\n');
    }
    let expected = plan(expected);
    assert!(
        drawn == expected,
        "minute {minutes}\n\nyour cellar\n{drawn}\nthe right cellar\n{expected}"
    );
}

const ROOM: &str = "#######  #.....#  #..o..#  #.....#  #######";

#[test]
fn water_goes_in_four_directions() {
    after(0, ROOM, "#######  #.....#  #..~..#  #.....#  #######");
    after(1, ROOM, "#######  #..~..#  #.~~~.#  #..~..#  #######");
    after(2, ROOM, "#######  #.~~~.#  #~~~~~#  #.~~~.#  #######");
    assert_eq!(last_minute(&plan(ROOM)), 3);
}

#[test]
fn water_goes_around_walls() {
    let cellar = "#######  #o#...#  #.#.#.#  #...#.#  #######";
    after(6, cellar, "#######  #~#~..#  #~#~#.#  #~~~#.#  #######");
    assert_eq!(last_minute(&plan(cellar)), 10);
}

#[test]
fn what_the_water_does_not_reach_stays_dry() {
    let cellar = "#######  #o.#..#  #######";
    after(99, cellar, "#######  #~~#..#  #######");
    assert_eq!(last_minute(&plan(cellar)), 1);
    assert!(flood("###\n#.#\n###\n").is_empty(), "no pipe burst here");
}

#[test]
fn several_pipes_burst_at_once() {
    let cellar = "#########  #o.....o#  #########";
    after(1, cellar, "#########  #~~...~~#  #########");
    assert_eq!(last_minute(&plan(cellar)), 3);
}

#[test]
fn a_door_holds_the_water_back() {
    let cellar = "#######  #o.+..#  #######";
    after(10, cellar, "#######  #~~+..#  #######");
    after(11, cellar, "#######  #~~~..#  #######");
    after(12, cellar, "#######  #~~~~.#  #######");
    assert_eq!(last_minute(&plan("#####  #o++#  #####")), 20);
}

#[test]
fn a_way_around_may_be_faster_than_a_door() {
    let cellar = "#####  #o+.#  #.#.#  #...#  #####";
    after(6, cellar, "#####  #~+~#  #~#~#  #~~~#  #####");
    after(7, cellar, "#####  #~+~#  #~#~#  #~~~#  #####");
    after(10, cellar, "#####  #~~~#  #~#~#  #~~~#  #####");
    assert_eq!(last_minute(&plan(cellar)), 10);
}

#[test]
fn a_door_may_be_faster_than_a_way_around() {
    let cellar = "#######  #.....#  #.###.#  #.#o+.#  #.###.#  #.....#  #######";
    let wet = flood(&plan(cellar));
    assert_eq!(wet.get(&(3, 5)), Some(&11), "right behind the door");
    assert_eq!(wet.get(&(3, 1)), Some(&19), "on the other side");
}

#[test]
fn a_plan_needs_no_walls_around_it() {
    assert_eq!(last_minute("..o\n...\n"), 3);
    assert_eq!(last_minute(""), 0);
}

#[test]
fn the_large_cellar_has_one_answer() {
    let cellar = include_str!("../data/cellar.txt");
    let wet = flood(cellar);
    assert_eq!(wet.len(), 2052, "so many tiles get wet");
    assert_eq!(last_minute(cellar), 193, "then all is quiet");
}
