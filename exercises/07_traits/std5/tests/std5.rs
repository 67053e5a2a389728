use std5::{Map, add_island, draw};

#[test]
fn an_island_rises_from_the_water() {
    let mut map = Map::of_water(7, 4);
    add_island(&mut map, (2, 2));
    assert_eq!(
        draw(&map),
        "\
~~~~~~~
~...~~~
~.^.~~~
~...~~~
"
    );
}

#[test]
fn an_island_may_cover_another_one() {
    let mut map = Map::of_water(6, 4);
    add_island(&mut map, (1, 1));
    add_island(&mut map, (2, 3));
    assert_eq!(
        draw(&map),
        "\
...~~~
.^...~
...^.~
~~...~
"
    );
}

#[test]
fn a_square_can_be_read() {
    let mut map = Map::of_water(5, 3);
    add_island(&mut map, (1, 3));
    assert_eq!((map[(1, 3)], map[(2, 4)], map[(1, 1)]), ('^', '.', '~'));
}

#[test]
fn a_square_can_be_changed() {
    let mut map = Map::of_water(4, 2);
    map[(0, 3)] = 'x';
    let square = &mut map[(1, 0)];
    *square = '?';
    assert_eq!(draw(&map), "~~~x\n?~~~\n");
}

#[test]
#[should_panic(expected = "no column 4")]
fn there_is_no_square_to_the_right_of_the_map() {
    let map = Map::of_water(4, 2);
    let _ = map[(0, 4)];
}

#[test]
#[should_panic(expected = "no column 4")]
fn nothing_can_be_drawn_to_the_right_of_the_map() {
    let mut map = Map::of_water(4, 2);
    map[(0, 4)] = 'x';
}

#[test]
#[should_panic(expected = "out of bounds")]
fn there_is_no_square_below_the_map() {
    let map = Map::of_water(4, 2);
    let _ = map[(2, 0)];
}
