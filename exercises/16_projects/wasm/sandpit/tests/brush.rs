//! A finger moves between two frames, so you paint lines. Add a method that paints all cells whose distance from the
//! line between two cells is at most `radius`:
//!
//! `stroke(&mut self, from: (i32, i32), to: (i32, i32), radius: u32, material: Material)`
//!
//! Cells are pairs of column and row, and may be far outside. Distances are those of Pythagoras, from the middle of a
//! cell to the nearest point of the line. Sand and water only go into air. Stone and air replace everything.

use sandpit::{Material, Sandpit};

mod support;

use support::pit;

/// A pit of 9 by 5 cells with a stroke of stone.
fn stone(from: (i32, i32), to: (i32, i32), radius: u32) -> Vec<String> {
    let mut pit = Sandpit::new(9, 5);
    pit.stroke(from, to, radius, Material::Stone);
    pit.to_string().lines().map(str::to_owned).collect()
}

#[test]
fn a_stroke_that_does_not_move_is_a_disk() {
    let expected = [
        "..#......",
        ".###.....",
        "#####....",
        ".###.....",
        "..#......",
    ];
    assert_eq!(stone((2, 2), (2, 2), 2), expected);
}

#[test]
fn a_radius_of_zero_is_a_thin_line() {
    let expected = [
        ".........",
        ".........",
        "..#####..",
        ".........",
        ".........",
    ];
    assert_eq!(stone((2, 2), (6, 2), 0), expected);
    assert_eq!(stone((6, 2), (2, 2), 0), expected, "and back");
}

#[test]
fn a_line_has_round_ends() {
    let expected = [
        ".........",
        "..###....",
        ".#####...",
        "..###....",
        ".........",
    ];
    assert_eq!(stone((2, 2), (4, 2), 1), expected);
}

#[test]
fn a_line_may_be_steep() {
    let expected = [
        "....#....",
        "...###...",
        "...###...",
        "...###...",
        "....#....",
    ];
    assert_eq!(stone((4, 1), (4, 3), 1), expected);
}

#[test]
fn a_slanted_line_is_as_wide_as_any_other() {
    let expected = [
        "##.......",
        "###......",
        ".###.....",
        "..###....",
        "...###...",
    ];
    assert_eq!(stone((0, 0), (4, 4), 1), expected);
}

#[test]
fn what_is_outside_is_not_painted() {
    let expected = [
        "......###",
        ".......##",
        "........#",
        ".........",
        ".........",
    ];
    assert_eq!(stone((8, 0), (8, 0), 2), expected);
}

#[test]
fn a_line_from_far_away_is_painted_at_once() {
    let expected = [
        ".........",
        ".........",
        "#########",
        ".........",
        ".........",
    ];
    assert_eq!(stone((i32::MIN, 2), (i32::MAX, 2), 0), expected);
    let nothing = vec![".".repeat(9); 5];
    assert_eq!(stone((i32::MIN, i32::MAX), (-9, 9), 3), nothing);
}

#[test]
fn a_radius_may_be_huge() {
    let everything = vec!["#".repeat(9); 5];
    assert_eq!(stone((-50, 70), (i32::MAX, 3), u32::MAX), everything);
    let corners = [(i32::MIN, i32::MIN), (i32::MAX, i32::MAX)];
    assert_eq!(stone(corners[0], corners[1], u32::MAX), everything);
}

#[test]
fn sand_and_water_go_into_air() {
    for (material, expected) in [(Material::Sand, "o~#o\n"), (Material::Water, "~~#o\n")] {
        let mut pit = pit(&[".~#o"]);
        pit.stroke((0, 0), (3, 0), 0, material);
        assert_eq!(pit.to_string(), expected);
    }
}

#[test]
fn stone_and_air_replace_everything() {
    for (material, expected) in [(Material::Stone, "####\n"), (Material::Air, "....\n")] {
        let mut pit = pit(&[".~#o"]);
        pit.stroke((0, 0), (3, 0), 0, material);
        assert_eq!(pit.to_string(), expected);
    }
}
