use vec3::{RATE, Recording};

#[test]
fn a_new_recording_has_no_readings() {
    assert_eq!(Recording::start(10).readings(), []);
}

#[test]
fn readings_are_in_order() {
    let mut recording = Recording::start(1);
    for reading in [4, -2, 9] {
        recording.add(reading);
    }
    assert_eq!(recording.readings(), [4, -2, 9]);
}

#[test]
fn a_recording_never_needs_more_room() {
    for seconds in [1, 7, 60] {
        let mut recording = Recording::start(seconds);
        let room = recording.room();
        for count in 1..=RATE * seconds {
            recording.add(1);
            assert_eq!(
                recording.room(),
                room,
                "reading {count} of a recording of {seconds} s needed more room"
            );
        }
    }
}

#[test]
fn a_short_recording_has_room_for_its_readings() {
    let room = Recording::start(1).room();
    assert!(
        (RATE..2 * RATE).contains(&room),
        "a recording of one second has room for {room} readings"
    );
}

#[test]
fn a_recording_can_be_longer_than_planned() {
    let mut recording = Recording::start(1);
    for _ in 0..=RATE {
        recording.add(7);
    }
    assert_eq!(recording.readings().len(), RATE + 1);
}
