use adapters3::Picture;

/// A snail on its way to the right.
const SNAIL: [&str; 4] = ["..@@@...o", ".@.@.@..o", ".@@@@@..#", "#########"];

#[test]
fn edges_are_counted_in_each_row() {
    assert_eq!(Picture::new(&["##.", ".#.", "..."]).edges(), 3);
    assert_eq!(Picture::new(&SNAIL).edges(), 3 + 7 + 3);
}

#[test]
fn there_are_no_edges_between_rows() {
    let below = "the last pixel of a row and the first one of the next row aren't neighbors";
    assert_eq!(Picture::new(&["##", "..", "##"]).edges(), 0, "{below}");
    assert_eq!(Picture::new(&["a", "b", "c"]).edges(), 0, "{below}");
}

#[test]
fn a_turned_snail_climbs_down_a_wall() {
    let expected = [
        "#...", "#@@.", "#@.@", "#@@@", "#@.@", "#@@.", "#...", "#...", "##oo",
    ];
    let turned = Picture::new(&SNAIL).turned().draw();
    assert!(
        turned == expected,
        "the snail should climb down, with its back to the right:\n{}",
        turned.join("\n")
    );
    println!("{}", turned.join("\n"));
}

#[test]
fn a_turned_row_is_a_column() {
    assert_eq!(Picture::new(&["abc"]).turned().draw(), ["a", "b", "c"]);
    assert_eq!(
        Picture::new(&["a", "b", "c"]).turned().draw(),
        ["cba"],
        "the lowest pixel should be on the left"
    );
}

#[test]
fn four_turns_are_a_full_turn() {
    let snail = Picture::new(&SNAIL);
    let twice = snail.turned().turned();
    assert_ne!(twice, snail, "after two turns, it should be upside down");
    assert_eq!(twice.turned().turned(), snail);
}

#[test]
fn a_mirrored_snail_goes_left() {
    let expected = ["o...@@@..", "o..@.@.@.", "#..@@@@@.", "#########"];
    assert_eq!(Picture::new(&SNAIL).mirrored().draw(), expected);
}
