use knitting1::{draw, knit};

/// Draws a scarf with this first row, and both drawings if they differ.
#[track_caller]
fn knits(first: &str, rule: impl Fn(bool, bool, bool) -> bool, expected: &str) {
    let rows = expected.split_whitespace().count();
    let drawn = draw(&mut knit(first, rule), rows);
    let expected: String = expected
        .split_whitespace()
        .map(|row| format!("{row}\n"))
        .collect();
    assert!(
        drawn == expected,
        "your scarf\n{drawn}\nthe right scarf\n{expected}"
    );
}

#[test]
fn a_scarf_begins_with_its_first_row() {
    knits("..#.#", |_, middle, _| middle, "..#.# ..#.# ..#.#");
}

#[test]
fn a_scarf_has_a_type_parameter() {
    let scarf = knit("..#.#", |_, middle, _| middle);
    let name = std::any::type_name_of_val(&scarf);
    let is_scarf = name.starts_with("knitting1::Scarf<");
    assert!(
        is_scarf,
        "`knit` should return a `Scarf<…>`, and returns\n\n    {name}\n"
    );
}

#[test]
fn a_stitch_depends_on_the_row_below() {
    let triangles = "
        ........#.......
        .......#.#......
        ......#...#.....
        .....#.#.#.#....
    ";
    knits(
        "........#.......",
        |left, _, right| left != right,
        triangles,
    );
}

#[test]
fn left_and_right_are_not_the_same() {
    knits("..#..", |left, _, _| left, "..#.. ...#. ....# #....");
    knits("..#..", |_, _, right| right, "..#.. .#... #.... ....#");
}

#[test]
fn a_scarf_is_round() {
    knits("#....", |left, _, right| left || right, "#.... .#..# #.##.");
    knits("#", |left, middle, right| left && middle && right, "# # #");
}

#[test]
fn a_scarf_goes_on_after_a_drawing() {
    let mut scarf = knit("#...", |left, _, _| left);
    assert_eq!(draw(&mut scarf, 2), "#...\n.#..\n");
    assert_eq!(draw(&mut scarf, 1), "..#.\n", "the next row is the third");
    assert_eq!(scarf.next(), Some(vec![false, false, false, true]));
}

#[test]
fn a_rule_can_use_what_is_around_it() {
    let reds = 2;
    let rule =
        |left, middle, right| [left, middle, right].iter().filter(|red| **red).count() == reds;
    knits("##.##.", rule, "##.##. ###### ......");
}

#[test]
fn the_long_scarf_has_one_answer() {
    let first = include_str!("../data/cast_on.txt").trim();
    let mut scarf = knit(first, |left, middle, right| left != (middle || right));
    let last = scarf.nth(1000).expect("a scarf has no end");
    let reds = last.iter().filter(|red| **red).count();
    assert_eq!(reds, 286, "so many red stitches are in the last row");
}
