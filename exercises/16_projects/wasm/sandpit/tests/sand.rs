//! Add a method `step`, in which each grain of sand moves at most once:
//!
//! - It falls one cell if there's air below.
//! - Otherwise it slides down to the side, into the cell left or right below it, if there's air.
//! - If both sides are free, it takes the left one in the first step, the right one in the second, and so on in turns.
//!
//! Rows are moved from the lowest to the highest one, and each from the left to the right. Stone stays where it is.

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
fn a_grain_falls_one_cell_per_step() {
    let rows = ["o", ".", "."];
    assert_eq!(after(1, &rows), [".", "o", "."]);
    assert_eq!(after(2, &rows), [".", ".", "o"]);
}

#[test]
fn the_bottom_holds() {
    assert_eq!(after(3, &["...", ".o."]), ["...", ".o."]);
}

#[test]
fn a_column_falls_as_a_whole() {
    assert_eq!(after(1, &["o", "o", "."]), [".", "o", "o"]);
}

#[test]
fn stone_does_not_fall() {
    assert_eq!(after(2, &["#.#", "..."]), ["#.#", "..."]);
}

#[test]
fn a_grain_on_stone_slides_to_the_left_first() {
    assert_eq!(after(1, &[".o.", ".#."]), ["...", "o#."]);
}

#[test]
fn every_other_step_it_slides_to_the_right() {
    let rows = [".o.", "...", ".#."];
    assert_eq!(after(2, &rows), ["...", "...", ".#o"]);
    let rows = [".o.", "...", "...", ".#."];
    assert_eq!(after(3, &rows), ["...", "...", "...", "o#."]);
}

#[test]
fn it_takes_the_side_that_is_free() {
    assert_eq!(after(1, &[".o.", "##."]), ["...", "##o"]);
    let rows = [".o.", "...", ".##"];
    assert_eq!(after(2, &rows), ["...", "...", "o##"]);
}

#[test]
fn between_two_stones_it_stays() {
    assert_eq!(after(2, &[".o.", "###"]), [".o.", "###"]);
}

#[test]
fn nothing_leaves_the_pit_at_the_sides() {
    assert_eq!(after(2, &["o..o", "####"]), ["o..o", "####"]);
}

#[test]
fn sand_becomes_a_heap() {
    let rows = ["..o..", "..o..", "..o..", "..o..", "....."];
    assert_eq!(
        after(6, &rows),
        [".....", ".....", ".....", "..o..", ".ooo."]
    );
}
