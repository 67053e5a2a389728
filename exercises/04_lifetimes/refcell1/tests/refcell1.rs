use std::rc::Rc;

use refcell1::Cloakroom;

fn room(guests: &[&str]) -> Cloakroom {
    let room = Cloakroom::default();
    for guest in guests {
        room.hook_of(guest);
    }
    room
}

#[test]
fn a_new_guest_gets_the_next_hook() {
    let room = Cloakroom::default();
    assert_eq!(room.hook_of("Ines"), 1);
    assert_eq!(room.hook_of("Jonas"), 2);
    assert_eq!(room.guests(), ["Ines", "Jonas"]);
}

#[test]
fn a_guest_keeps_the_same_hook() {
    let room = room(&["Ines", "Jonas"]);
    assert_eq!(room.hook_of("Ines"), 1);
    assert_eq!(room.guests().len(), 2, "Ines got a second hook");
}

#[test]
fn two_people_can_work_with_one_cloakroom() {
    let left = Rc::new(room(&["Ines"]));
    let right = Rc::clone(&left);
    assert_eq!(right.hook_of("Jonas"), 2);
    assert_eq!(left.guests(), ["Ines", "Jonas"]);
}

#[test]
fn coats_move_to_another_room() {
    let (small, large) = (room(&["Ines", "Jonas"]), room(&["Kofi"]));
    small.move_to(&large);
    assert!(small.guests().is_empty(), "the coats are in both rooms");
    assert_eq!(large.guests(), ["Kofi", "Ines", "Jonas"]);
}

#[test]
fn coats_that_move_to_the_same_room_stay() {
    let room = room(&["Ines", "Jonas"]);
    room.move_to(&room);
    assert_eq!(room.guests(), ["Ines", "Jonas"]);
}

#[test]
fn new_guests_come_while_others_are_called() {
    let room = room(&["Ines", "Jonas"]);
    room.call(|guest| {
        room.hook_of(&format!("friend of {guest}"));
    });
    assert_eq!(
        room.guests(),
        ["Ines", "Jonas", "friend of Ines", "friend of Jonas"],
        "the first two guests are called, and their friends get hooks"
    );
}
