//! Water moves as well, and also at most once per step. It falls and slides as sand does. If it can't, it flows into
//! the cell beside it, if there's air: to the left first in the first step, to the right first in the second, and so on.
//!
//! Sand sinks: it also falls and slides into water, and the two trade places.

mod support;

use support::pit;

/// What the rows become after this many steps.
fn after(steps: usize, rows: &[&str]) -> Vec<String> {
    let mut pit = pit(rows);
    for _ in 0..steps {
        pit.step();
    }
    pit.to_string().lines().map(str::to_owned).collect()
}

#[test]
fn water_falls() {
    assert_eq!(after(1, &["~", "."]), [".", "~"]);
}

#[test]
fn water_slides_before_it_flows() {
    assert_eq!(after(1, &[".~.", ".#."]), ["...", "~#."]);
    assert_eq!(after(1, &[".~.", "##."]), ["...", "##~"]);
}

#[test]
fn water_flows_left_and_right_in_turns() {
    assert_eq!(after(1, &["..~.."]), [".~..."]);
    assert_eq!(after(2, &["..~.."]), ["..~.."]);
}

#[test]
fn water_flows_to_the_side_that_is_free() {
    assert_eq!(after(1, &["#~.."]), ["#.~."]);
    assert_eq!(after(1, &[".#~.#"]), [".#.~#"]);
}

#[test]
fn water_moves_one_cell_per_step() {
    assert_eq!(after(1, &["~...."]), [".~..."]);
}

#[test]
fn water_does_not_climb() {
    assert_eq!(after(4, &["...", "#~#"]), ["...", "#~#"]);
}

#[test]
fn water_becomes_level() {
    let rows = ["#~...#", "#~...#", "#~...#", "#~...#"];
    let level = after(20, &rows);
    assert_eq!(level[..3], ["#....#", "#....#", "#....#"]);
    assert_eq!(level[3], "#~~~~#");
}

#[test]
fn sand_sinks_and_the_water_rises() {
    assert_eq!(after(1, &["#o#", "#~#", "###"]), ["#~#", "#o#", "###"]);
}

#[test]
fn sand_slides_into_water() {
    assert_eq!(after(1, &["#o#", "~##"]), ["#~#", "o##"]);
}

#[test]
fn water_does_not_move_sand() {
    assert_eq!(after(3, &["#~#", "#o#"]), ["#~#", "#o#"]);
}

#[test]
fn nothing_is_lost() {
    let rows = ["o~o~o~", "~o~o~o", "..#...", ".#...#", "......"];
    let picture = after(50, &rows).concat();
    let count = |character| picture.matches(character).count();
    assert_eq!(['o', '~', '#'].map(count), [6, 6, 3], "{picture}");
}
