use if_lets2::Lift;

#[test]
fn a_lift_without_calls_does_not_move() {
    let mut lift = Lift::in_house(5);
    assert_eq!((lift.run(), lift.floor), (0, 0));
}

#[test]
fn the_lift_stops_after_its_last_call() {
    let mut lift = Lift::in_house(5);
    lift.call(3, 1);
    assert_eq!(lift.run(), 5, "three floors up, and two floors down");
    assert_eq!(lift.floor, 1);
}

#[test]
fn earlier_calls_come_first() {
    let mut lift = Lift::in_house(10);
    lift.call(2, 9);
    lift.call(4, 0);
    assert_eq!(
        lift.run(),
        2 + 2 + 5 + 9,
        "the lift visits the floors 2, 4, 9 and 0"
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
    assert!(lift.calls.is_empty(), "a call wasn't answered");
    assert!(
        lift.waiting.iter().all(Option::is_none),
        "a person is still waiting"
    );
    assert_eq!(lift.floor, 6);
}

#[test]
fn a_second_run_has_nothing_to_do() {
    let mut lift = Lift::in_house(5);
    lift.call(4, 2);
    assert_eq!(lift.run(), 6);
    assert_eq!(lift.run(), 0, "there is nothing left to do");
    lift.call(2, 0);
    assert_eq!(lift.run(), 2);
}

#[test]
fn a_second_call_from_the_same_floor_costs_nothing() {
    let mut lift = Lift::in_house(5);
    lift.call(1, 3);
    lift.calls.push_back(1);
    assert_eq!(
        lift.run(),
        1 + 2,
        "the lift is already on floor 1 for the second call, and then it goes up"
    );
    assert_eq!(lift.floor, 3);
}
