use types1::{Bag, Locker, LockerRoom, Umbrella, UmbrellaRoom};

#[test]
fn umbrellas_can_be_stored() {
    let mut room = UmbrellaRoom::with_lockers(2);
    assert!(matches!(room.store(Umbrella("red"), 11), Ok(0)));
    assert!(matches!(room.store(Umbrella("blue"), 22), Ok(1)));
    let umbrella = room.open(1, 22).expect("the number and the code are right");
    assert_eq!(umbrella.0, "blue");
}

#[test]
fn the_first_free_locker_is_used() {
    let _: [Locker<char>; 2] = [
        Locker::Free,
        Locker::Locked {
            code: 3,
            content: 'x',
        },
    ];
    let mut room = LockerRoom::with_lockers(3);
    assert_eq!((room.store('a', 1), room.store('b', 2)), (Ok(0), Ok(1)));
    assert_eq!(room.open(0, 1), Some('a'));
    assert_eq!(room.store('c', 3), Ok(0), "locker 0 is free again");
    assert_eq!(room.open(1, 2), Some('b'));
    assert_eq!(room.open(0, 3), Some('c'));
}

#[test]
fn a_full_room_gives_the_umbrella_back() {
    let mut room: UmbrellaRoom = LockerRoom::with_lockers(0);
    let Err(umbrella) = room.store(Umbrella("green"), 1) else {
        panic!("a room without lockers took an umbrella");
    };
    assert_eq!(umbrella.0, "green");
}

#[test]
fn a_wrong_code_opens_no_locker() {
    let mut room = LockerRoom::with_lockers(1);
    assert_eq!(room.store("skis", 1234), Ok(0));
    assert_eq!(room.open(0, 4321), None);
    assert_eq!(room.open(5, 1234), None, "there is no locker 5");
    assert_eq!(room.open(0, 1234), Some("skis"));
    assert_eq!(room.open(0, 1234), None, "the locker is free again");
}

#[test]
fn things_that_can_be_compared_can_be_found() {
    let mut bags = LockerRoom::with_lockers(3);
    assert!(bags.store(Bag(String::from("rucksack")), 7).is_ok());
    assert!(bags.contains(&Bag(String::from("rucksack"))));
    assert!(!bags.contains(&Bag(String::from("suitcase"))));
    assert!(bags.store(Bag(String::from("suitcase")), 8).is_ok());
    assert!(
        bags.contains(&Bag(String::from("suitcase"))),
        "only the first locker was searched"
    );

    let mut weights = LockerRoom::with_lockers(1);
    assert_eq!(weights.store(0.5, 7), Ok(0));
    assert!(weights.contains(&0.5));
}
