use std::process::{Command, Output};

use control_flow_checkpoint::compass::{ahead, turned};
use control_flow_checkpoint::drive;
use control_flow_checkpoint::lawn::{at, station};

const PLAN: [&str; 4] = ["...~", ".#..", ".S#.", "...."];

#[test]
fn the_compass_turns() {
    for (left, heading, right) in [
        ('W', 'N', 'E'),
        ('N', 'E', 'S'),
        ('E', 'S', 'W'),
        ('S', 'W', 'N'),
    ] {
        assert_eq!(
            turned(heading, 'R'),
            right,
            "{heading} and a turn to the right"
        );
        assert_eq!(
            turned(heading, 'L'),
            left,
            "{heading} and a turn to the left"
        );
        assert_eq!(turned(heading, 'F'), heading, "F does not turn");
    }
}

#[test]
fn one_tile_ahead() {
    for (heading, place) in [('N', (5, 2)), ('E', (6, 3)), ('S', (5, 4)), ('W', (4, 3))] {
        assert_eq!(ahead(5, 3, heading), place, "one tile to {heading}");
    }
}

#[test]
fn the_lawn_has_tiles_and_a_hedge_around() {
    assert_eq!(at(&PLAN, 3, 0), '~');
    assert_eq!(at(&PLAN, 0, 3), '.');
    for (column, row) in [(-1, 0), (0, -1), (4, 0), (0, 4)] {
        assert_eq!(
            at(&PLAN, column, row),
            '#',
            "{column},{row} lies outside of the lawn"
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
        "the mower may come back to its station"
    );
}

#[test]
fn other_letters_count_as_nothing() {
    assert_eq!(drive(&PLAN, "xLyF-"), "0,2 W, steps: 1");
}

#[test]
fn a_hedge_stops_one_step_only() {
    assert_eq!(
        drive(&PLAN, "FFLF"),
        "0,2 W, steps: 1",
        "after the hedge the next command follows"
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

fn run(commands: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_control_flow_checkpoint"))
        .arg(commands)
        .output()
        .expect("the program starts")
}

#[test]
fn the_program_drives() {
    let output = run("RFFLFF");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "2,1 N, steps: 3\n");
    assert_eq!(
        output.status.code(),
        Some(0),
        "a drive ends well, even at a pond"
    );
}

#[test]
fn the_program_refuses_what_is_no_command() {
    let output = run("FFx");
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "mower: no command x\n"
    );
    assert!(output.stdout.is_empty(), "a refused drive does not start");
    assert_eq!(output.status.code(), Some(2));
}
