use vec1::{Passenger, board, drop_cancelled, drop_doubles};

/// A list of passengers. A name with a minus before it belongs to somebody who cancelled.
fn list(names: &[&str]) -> Vec<Passenger> {
    names
        .iter()
        .map(|name| Passenger {
            name: String::from(name.trim_start_matches('-')),
            cancelled: name.starts_with('-'),
        })
        .collect()
}

fn names(list: &[Passenger]) -> Vec<&str> {
    list.iter().map(|who| who.name.as_str()).collect()
}

#[test]
fn neighbours_who_cancelled_all_leave() {
    let mut waiting = list(&["-Ana", "-Bo", "-Chi", "Dov", "-Eli", "-Fay"]);
    drop_cancelled(&mut waiting);
    assert_eq!(
        names(&waiting),
        ["Dov"],
        "somebody who cancelled is still on the list"
    );
}

#[test]
fn of_a_double_one_stays() {
    let mut waiting = list(&["Ana", "Bo", "Bo", "Chi"]);
    drop_doubles(&mut waiting);
    assert_eq!(names(&waiting), ["Ana", "Bo", "Chi"]);
}

#[test]
fn of_many_in_a_row_the_first_stays() {
    let mut waiting = list(&["Bo", "-Bo", "-Bo", "Chi", "-Chi"]);
    drop_doubles(&mut waiting);
    assert_eq!(names(&waiting), ["Bo", "Chi"]);
    assert!(
        waiting.iter().all(|who| !who.cancelled),
        "a later one stayed instead of the first"
    );
}

#[test]
fn the_same_name_further_down_is_somebody_else() {
    let mut waiting = list(&["Bo", "Chi", "Bo"]);
    drop_doubles(&mut waiting);
    assert_eq!(names(&waiting), ["Bo", "Chi", "Bo"]);
}

#[test]
fn the_first_step_on_board_in_order() {
    let mut waiting = list(&["Ana", "Bo", "Chi", "Dov", "Eli"]);
    let aboard = board(&mut waiting, 3);
    assert_eq!(names(&aboard), ["Ana", "Bo", "Chi"]);
    assert_eq!(
        names(&waiting),
        ["Dov", "Eli"],
        "those who wait changed their order"
    );
}

#[test]
fn there_may_be_more_seats_than_people() {
    let mut waiting = list(&["Ana", "Bo"]);
    assert_eq!(names(&board(&mut waiting, 40)), ["Ana", "Bo"]);
    assert!(waiting.is_empty(), "all of them are on board");
    assert!(board(&mut waiting, 40).is_empty(), "nobody is left");
}

/// A list of so many people, all of whom cancelled, that it takes for ever when all who wait move up for each one who leaves.
fn crowd(name: impl Fn(usize) -> String) -> Vec<Passenger> {
    let passenger = |place| Passenger {
        name: name(place),
        cancelled: true,
    };
    (0..300_000).map(passenger).collect()
}

#[test]
fn a_crowd_boards_in_one_walk() {
    let mut waiting = crowd(|place| place.to_string());
    let aboard = board(&mut waiting, 299_999);
    assert_eq!(aboard[1].name, "1", "somebody else is the second on board");
}

#[test]
fn a_crowd_of_doubles_leaves_in_one_walk() {
    let mut waiting = crowd(|_| String::from("Bo"));
    drop_doubles(&mut waiting);
    assert_eq!(waiting.len(), 1);
}

#[test]
fn a_crowd_that_cancelled_leaves_in_one_walk() {
    let mut waiting = crowd(|place| place.to_string());
    drop_cancelled(&mut waiting);
    assert!(waiting.is_empty());
}
