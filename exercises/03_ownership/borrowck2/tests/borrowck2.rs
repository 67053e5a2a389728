use borrowck2::WaitingRoom;

#[test]
fn each_patient_gets_the_next_number() {
    let mut room = WaitingRoom::open();
    room.come_in();
    room.come_in();
    room.come_in();
    assert_eq!(room.waiting(), [1, 2, 3]);
}

#[test]
fn patients_who_have_been_seen_still_count() {
    let mut room = WaitingRoom::open();
    room.come_in();
    room.call_next();
    room.call_next();
    room.come_in();
    assert_eq!(room.seen(), [1]);
    assert_eq!(
        room.waiting(),
        [2],
        "number 1 was used before, so it shouldn't be used again"
    );
}

#[test]
fn an_emergency_is_first_in_the_queue() {
    let mut room = WaitingRoom::open();
    room.emergency();
    room.come_in();
    room.emergency();
    assert_eq!(room.waiting(), [3, 1, 2]);
    room.call_next();
    assert_eq!(room.seen(), [3]);
}
