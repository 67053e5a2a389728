use borrowck4::{Guest, add_friends, strike_out};

fn guest(name: &str, comes: bool, brings: u32) -> Guest {
    Guest {
        name: String::from(name),
        comes,
        brings,
    }
}

fn names(list: &[Guest]) -> Vec<&str> {
    list.iter().map(|guest| guest.name.as_str()).collect()
}

#[test]
fn guests_who_do_not_come_are_removed() {
    let mut list = vec![
        guest("Ada", true, 0),
        guest("Ben", false, 0),
        guest("Cleo", true, 0),
    ];
    strike_out(&mut list);
    assert_eq!(names(&list), ["Ada", "Cleo"]);
}

#[test]
fn neighbors_on_the_list_are_not_skipped() {
    let mut list = vec![
        guest("Ada", false, 0),
        guest("Ben", false, 0),
        guest("Cleo", true, 0),
        guest("Dan", true, 0),
        guest("Eva", false, 0),
        guest("Finn", false, 0),
    ];
    strike_out(&mut list);
    assert_eq!(
        names(&list),
        ["Cleo", "Dan"],
        "two guests in a row don't come, and one of them was skipped"
    );
}

#[test]
fn the_guests_who_stay_are_not_copied() {
    let ben = guest("Ben", true, 0);
    let text = ben.name.as_ptr();
    let mut list = vec![guest("Ada", false, 0), ben];
    strike_out(&mut list);
    assert!(
        list.iter().all(|guest| guest.name.as_ptr() == text),
        "the list has a copy of the guest"
    );
    assert_eq!(names(&list), ["Ben"]);
}

#[test]
fn friends_join_at_the_end() {
    let mut list = vec![
        guest("Ada", true, 1),
        guest("Ben", true, 0),
        guest("Cleo", true, 2),
    ];
    add_friends(&mut list);
    assert_eq!(
        names(&list),
        [
            "Ada",
            "Ben",
            "Cleo",
            "friend of Ada",
            "friend of Cleo",
            "friend of Cleo"
        ]
    );
    assert!(
        list.iter()
            .skip(3)
            .all(|friend| friend.comes && friend.brings == 0)
    );
}

#[test]
fn an_empty_list_stays_empty() {
    let mut list = Vec::new();
    strike_out(&mut list);
    add_friends(&mut list);
    assert!(list.is_empty());
}
