use adapters3::Picture;

/// A snail on its way to the right.
const SNAIL: [&str; 4] = ["..@@@...o", ".@.@.@..o", ".@@@@@..#", "#########"];

#[test]
fn a_mirrored_snail_goes_left() {
    let expected = ["o...@@@..", "o..@.@.@.", "#..@@@@@.", "#########"];
    assert_eq!(Picture::new(&SNAIL).mirrored().draw(), expected);
}

#[test]
fn a_mirrored_column_stays_the_same() {
    let column = Picture::new(&["a", "b", "c"]);
    assert_eq!(column.mirrored(), column);
}

#[test]
fn two_mirrors_cancel_each_other() {
    let snail = Picture::new(&SNAIL);
    assert_ne!(snail.mirrored(), snail, "the mirror does nothing");
    assert_eq!(snail.mirrored().mirrored(), snail);
}

#[test]
fn a_turned_snail_goes_down() {
    let expected = [
        "#...", "#@@.", "#@.@", "#@@@", "#@.@", "#@@.", "#...", "#...", "##oo",
    ];
    assert_eq!(Picture::new(&SNAIL).turned().draw(), expected);
}

#[test]
fn a_turned_row_is_a_column() {
    assert_eq!(Picture::new(&["abc"]).turned().draw(), ["a", "b", "c"]);
    assert_eq!(Picture::new(&["a", "b", "c"]).turned().draw(), ["cba"]);
}

#[test]
fn four_turns_are_a_full_turn() {
    let snail = Picture::new(&SNAIL);
    let twice = snail.turned().turned();
    assert_ne!(twice, snail, "after two turns, it should be upside down");
    assert_eq!(twice.turned().turned(), snail);
}

#[test]
fn edges_are_counted_in_each_row() {
    assert_eq!(Picture::new(&["##.", ".#.", "..."]).edges(), 3);
    assert_eq!(Picture::new(&SNAIL).edges(), 3 + 7 + 3);
}

#[test]
fn there_are_no_edges_between_rows() {
    assert_eq!(Picture::new(&["##", "..", "##"]).edges(), 0);
    assert_eq!(Picture::new(&["a", "b", "c"]).edges(), 0);
}
