use bool1::{lamp_is_on, may_enter};

#[test]
fn no_one_enters_without_a_ticket() {
    assert!(
        !may_enter(false, false, false),
        "someone without a ticket enters while the museum is open"
    );
    assert!(
        !may_enter(false, false, true),
        "someone without a ticket enters because there's a night tour"
    );
    assert!(
        !may_enter(false, true, false),
        "someone without a ticket enters a closed museum"
    );
    assert!(
        !may_enter(false, true, true),
        "someone without a ticket joins the night tour"
    );
}

#[test]
fn everyone_with_a_ticket_enters_while_it_is_open() {
    assert!(
        may_enter(true, false, false) && may_enter(true, false, true),
        "the museum is open, but a visitor with a ticket can't enter"
    );
}

#[test]
fn at_night_it_depends_on_the_tour() {
    assert!(
        may_enter(true, true, true),
        "there's a night tour, but a visitor with a ticket can't join it"
    );
    assert!(
        !may_enter(true, true, false),
        "a visitor enters at night, but there's no night tour"
    );
}

#[test]
fn the_lamp_is_off_when_both_switches_are_down() {
    assert!(
        !lamp_is_on(false, false),
        "both switches are down, and the lamp is on"
    );
}

#[test]
fn one_switch_turns_the_lamp_on() {
    assert!(
        lamp_is_on(true, false) && lamp_is_on(false, true),
        "one switch was moved, and the lamp is still off"
    );
}

#[test]
fn the_other_switch_turns_the_lamp_off_again() {
    assert!(
        !lamp_is_on(true, true),
        "both switches were moved, and the lamp is still on"
    );
}
