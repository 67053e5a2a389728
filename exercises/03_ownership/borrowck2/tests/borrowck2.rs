use borrowck2::WaitingRoom;

#[test]
fn patients_get_rising_numbers() {
    let mut room = WaitingRoom::open();
    room.come_in();
    room.come_in();
    room.come_in();
    assert_eq!(room.waiting(), [1, 2, 3]);
}

#[test]
fn patients_who_were_seen_still_count() {
    let mut room = WaitingRoom::open();
    room.come_in();
    room.call_next();
    room.call_next();
    room.come_in();
    assert_eq!(room.seen(), [1]);
    assert_eq!(
        room.waiting(),
        [2],
        "number 1 was given before and must not be given again"
    );
}

#[test]
fn an_emergency_waits_in_front() {
    let mut room = WaitingRoom::open();
    room.emergency();
    room.come_in();
    room.emergency();
    assert_eq!(room.waiting(), [3, 1, 2]);
    room.call_next();
    assert_eq!(room.seen(), [3]);
}
