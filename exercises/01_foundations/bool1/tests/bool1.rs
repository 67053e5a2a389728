use bool1::{lamp_is_on, may_board};

#[test]
fn nobody_boards_without_a_ticket() {
    for too_late in [false, true] {
        for driver_waits in [false, true] {
            assert!(
                !may_board(false, too_late, driver_waits),
                "somebody without a ticket boards (too late: {too_late}, driver waits: {driver_waits})"
            );
        }
    }
}

#[test]
fn in_time_everybody_with_a_ticket_boards() {
    assert!(may_board(true, false, false));
    assert!(may_board(true, false, true));
}

#[test]
fn too_late_it_depends_on_the_driver() {
    assert!(may_board(true, true, true), "the driver waits");
    assert!(!may_board(true, true, false), "the bus has left");
}

#[test]
fn the_lamp_is_off_when_both_switches_are_down() {
    assert!(!lamp_is_on(false, false));
}

#[test]
fn one_switch_turns_the_lamp_on() {
    assert!(lamp_is_on(true, false));
    assert!(lamp_is_on(false, true));
}

#[test]
fn the_other_switch_turns_the_lamp_off_again() {
    assert!(
        !lamp_is_on(true, true),
        "both switches were moved, and the lamp is still on"
    );
}
