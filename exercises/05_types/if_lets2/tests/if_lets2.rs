use if_lets2::Lift;

#[test]
fn a_lift_without_calls_stays() {
    let mut lift = Lift::in_house(5);
    assert_eq!((lift.run(), lift.floor), (0, 0));
}

#[test]
fn the_lift_comes_to_rest() {
    let mut lift = Lift::in_house(5);
    lift.call(3, 1);
    assert_eq!(lift.run(), 5, "three floors up, and two floors down");
    assert_eq!(lift.floor, 1);
}

#[test]
fn whoever_gets_in_is_driven_after_the_calls_before() {
    let mut lift = Lift::in_house(10);
    lift.call(2, 9);
    lift.call(4, 0);
    assert_eq!(
        lift.run(),
        2 + 2 + 5 + 9,
        "the way leads over the floors 2, 4, 9 and 0"
    );
    assert_eq!(lift.floor, 0);
}

#[test]
fn all_calls_are_answered() {
    let mut lift = Lift::in_house(8);
    lift.call(5, 7);
    lift.call(7, 5);
    lift.call(0, 6);
    lift.run();
    assert!(lift.calls.is_empty(), "a call was not answered");
    assert!(
        lift.waiting.iter().all(Option::is_none),
        "somebody still waits"
    );
    assert_eq!(lift.floor, 6);
}

#[test]
fn nobody_is_driven_twice() {
    let mut lift = Lift::in_house(5);
    lift.call(4, 2);
    assert_eq!(lift.run(), 6);
    assert_eq!(lift.run(), 0, "there is nothing left to do");
    lift.call(2, 0);
    assert_eq!(lift.run(), 2);
}

#[test]
fn two_calls_of_one_floor() {
    let mut lift = Lift::in_house(5);
    lift.call(1, 3);
    lift.calls.push_back(1);
    assert_eq!(
        lift.run(),
        1 + 2,
        "the second call of floor 1 is answered at once, and the way up follows"
    );
    assert_eq!(lift.floor, 3);
}
