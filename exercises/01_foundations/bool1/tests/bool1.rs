use bool1::{lamp_is_on, may_enter};

#[test]
fn no_one_enters_without_a_ticket() {
    assert!(!may_enter(false, false, false), "it's open");
    assert!(!may_enter(false, false, true), "it's open, with a tour");
    assert!(!may_enter(false, true, false), "it's closed");
    assert!(!may_enter(false, true, true), "there is a night tour");
}

#[test]
fn everyone_with_a_ticket_enters_while_it_is_open() {
    assert!(may_enter(true, false, false));
    assert!(may_enter(true, false, true));
}

#[test]
fn at_night_it_depends_on_the_tour() {
    assert!(may_enter(true, true, true), "there is a night tour");
    assert!(!may_enter(true, true, false), "there is no night tour");
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
