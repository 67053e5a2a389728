use std::process::{Command, Output};

use control_flow_checkpoint::compass::{ahead, turned};
use control_flow_checkpoint::lawn::{at, station};
use control_flow_checkpoint::{draw, drive};

const PLAN: [&str; 4] = ["...~", ".#..", ".S#.", "...."];

#[test]
fn the_compass_turns() {
    for (left, direction, right) in [
        ('W', 'N', 'E'),
        ('N', 'E', 'S'),
        ('E', 'S', 'W'),
        ('S', 'W', 'N'),
    ] {
        assert_eq!(
            turned(direction, 'R'),
            right,
            "{direction} and a turn to the right"
        );
        assert_eq!(
            turned(direction, 'L'),
            left,
            "{direction} and a turn to the left"
        );
        assert_eq!(turned(direction, 'F'), direction, "F doesn't turn");
    }
}

#[test]
fn one_tile_ahead_depends_on_the_direction() {
    for (direction, position) in [('N', (5, 2)), ('E', (6, 3)), ('S', (5, 4)), ('W', (4, 3))] {
        assert_eq!(ahead(5, 3, direction), position, "one tile to {direction}");
    }
}

#[test]
fn the_lawn_has_tiles_and_a_hedge_around_it() {
    assert_eq!(at(&PLAN, 3, 0), '~');
    assert_eq!(at(&PLAN, 0, 3), '.');
    for (column, row) in [(-1, 0), (0, -1), (4, 0), (0, 4)] {
        assert_eq!(
            at(&PLAN, column, row),
            '#',
            "{column},{row} is outside the lawn"
        );
    }
}

#[test]
fn the_first_station_counts() {
    assert_eq!(station(&PLAN), (1, 2));
    assert_eq!(
        station(&["..S", "S.."]),
        (2, 0),
        "the upper row comes first"
    );
    assert_eq!(
        station(&[".S.S"]),
        (1, 0),
        "in a row, the left one comes first"
    );
    assert_eq!(station(&["...", "#~#"]), (0, 0), "there is no station");
}

#[test]
fn the_mower_turns_and_drives() {
    assert_eq!(drive(&PLAN, ""), "1,2 N, steps: 0");
    assert_eq!(drive(&PLAN, "LF RF"), "0,1 N, steps: 2");
    assert_eq!(
        drive(&PLAN, "LFLLF"),
        "1,2 E, steps: 2",
        "the mower can come back to its station"
    );
}

#[test]
fn other_characters_are_ignored() {
    assert_eq!(drive(&PLAN, "xLyF-"), "0,2 W, steps: 1");
}

#[test]
fn a_hedge_stops_a_single_step() {
    assert_eq!(
        drive(&PLAN, "FFLF"),
        "0,2 W, steps: 1",
        "after the hedge, the next command follows"
    );
    assert_eq!(
        drive(&PLAN, "LFFFF"),
        "0,2 W, steps: 1",
        "the lawn ends at a hedge"
    );
}

#[test]
fn a_pond_ends_the_drive() {
    assert_eq!(
        drive(&PLAN, "LFRFFRFFFLL"),
        "2,0 E, steps: 5",
        "no command after the pond is followed"
    );
}

#[test]
fn an_emergency_stop_ends_the_drive() {
    assert_eq!(drive(&PLAN, "LF!RF"), "0,2 W, steps: 1");
}

#[test]
fn the_mower_is_drawn_on_the_lawn() {
    assert_eq!(
        draw(&PLAN, 0, 3, 'E'),
        "...~\n.#..\n.S#.\n>...\n",
        "the mower is in the last row and looks to the east"
    );
    for (direction, arrow) in [('N', '^'), ('E', '>'), ('S', 'v'), ('W', '<')] {
        assert_eq!(
            draw(&["..", ".S"], 1, 0, direction),
            format!(".{arrow}\n.S\n")
        );
    }
}

#[test]
fn the_mower_hides_its_station() {
    assert_eq!(draw(&["S~"], 0, 0, 'S'), "v~\n");
}

fn run(commands: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_control_flow_checkpoint"))
        .arg(commands)
        .output()
        .expect("the program starts")
}

#[test]
fn the_program_draws_every_step() {
    let output = run("RF");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "..~\n.#.\n^..\n\n..~\n.#.\n>..\n\n..~\n.#.\nS>.\n\n1,2 E, steps: 1\n"
    );
    assert_eq!(output.status.code(), Some(0), "the drive succeeds");
}

#[test]
fn the_program_refuses_what_is_not_a_command() {
    let output = run("FFx");
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "mower: no command x\n"
    );
    assert!(output.stdout.is_empty(), "a refused drive doesn't start");
    assert_eq!(output.status.code(), Some(2));
}
