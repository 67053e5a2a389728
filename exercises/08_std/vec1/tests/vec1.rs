use vec1::{Guest, admit, drop_cancelled, drop_doubles};

/// A list of guests. A minus before a name means that the guest cancelled.
fn list(names: &[&str]) -> Vec<Guest> {
    names
        .iter()
        .map(|name| Guest {
            name: String::from(name.trim_start_matches('-')),
            cancelled: name.starts_with('-'),
        })
        .collect()
}

fn names(list: &[Guest]) -> Vec<&str> {
    list.iter().map(|who| who.name.as_str()).collect()
}

#[test]
fn guests_in_a_row_who_cancelled_are_all_removed() {
    let mut waiting = list(&["-Ana", "-Bo", "-Chi", "Dov", "-Eli", "-Fay"]);
    drop_cancelled(&mut waiting);
    assert_eq!(
        names(&waiting),
        ["Dov"],
        "a guest who cancelled is still on the list"
    );
}

#[test]
fn one_of_two_doubles_stays() {
    let mut waiting = list(&["Ana", "Bo", "Bo", "Chi"]);
    drop_doubles(&mut waiting);
    assert_eq!(names(&waiting), ["Ana", "Bo", "Chi"]);
}

#[test]
fn the_first_of_many_doubles_stays() {
    let mut waiting = list(&["Bo", "-Bo", "-Bo", "Chi", "-Chi"]);
    drop_doubles(&mut waiting);
    assert_eq!(names(&waiting), ["Bo", "Chi"]);
    assert!(
        waiting.iter().all(|who| !who.cancelled),
        "a later guest stayed instead of the first"
    );
}

#[test]
fn the_same_name_further_down_is_another_guest() {
    let mut waiting = list(&["Bo", "Chi", "Bo"]);
    drop_doubles(&mut waiting);
    assert_eq!(names(&waiting), ["Bo", "Chi", "Bo"]);
}

#[test]
fn the_first_guests_get_in_and_keep_their_order() {
    let mut waiting = list(&["Ana", "Bo", "Chi", "Dov", "Eli"]);
    let admitted = admit(&mut waiting, 3);
    assert_eq!(names(&admitted), ["Ana", "Bo", "Chi"]);
    assert_eq!(
        names(&waiting),
        ["Dov", "Eli"],
        "the guests who are still waiting changed their order"
    );
}

#[test]
fn there_may_be_more_seats_than_guests() {
    let mut waiting = list(&["Ana", "Bo"]);
    assert_eq!(names(&admit(&mut waiting, 40)), ["Ana", "Bo"]);
    assert!(
        waiting.is_empty(),
        "everyone got a seat, but someone is still on the list"
    );
    assert!(
        admit(&mut waiting, 40).is_empty(),
        "the list was empty, but someone got in"
    );
}

/// A list that's so long that a loop never finishes if the whole rest of the list moves up for each guest that is
/// removed. All guests cancelled.
fn crowd(name: impl Fn(usize) -> String) -> Vec<Guest> {
    let guest = |index| Guest {
        name: name(index),
        cancelled: true,
    };
    (0..300_000).map(guest).collect()
}

#[test]
fn a_crowd_gets_in_with_one_walk_over_the_list() {
    let mut waiting = crowd(|index| index.to_string());
    let admitted = admit(&mut waiting, 299_999);
    assert_eq!(admitted[1].name, "1", "another guest got in second");
}

#[test]
fn a_crowd_of_doubles_is_removed_in_one_walk() {
    let mut waiting = crowd(|_| String::from("Bo"));
    drop_doubles(&mut waiting);
    assert_eq!(waiting.len(), 1);
}

#[test]
fn a_crowd_that_cancelled_is_removed_in_one_walk() {
    let mut waiting = crowd(|index| index.to_string());
    drop_cancelled(&mut waiting);
    assert!(waiting.is_empty());
}
