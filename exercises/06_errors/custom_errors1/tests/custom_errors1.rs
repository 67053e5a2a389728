use std::error::Error;

use custom_errors1::{GateError, display, pass};

#[test]
fn a_valid_ticket_opens_the_gate() {
    assert_eq!(display(pass("C 128", 'C', 128)), "Welcome!");
    assert_eq!(display(pass("A 200", 'A', 128)), "Welcome!");
}

#[test]
fn an_old_ticket_has_an_age() {
    assert_eq!(
        display(pass("C 125", 'C', 128)),
        "Sorry, the ticket expired 3 days ago."
    );
    assert_eq!(
        display(pass("C 118", 'C', 128)),
        "Sorry, the ticket expired 10 days ago."
    );
}

#[test]
fn one_day_has_no_plural() {
    assert_eq!(
        display(pass("C 127", 'C', 128)),
        "Sorry, the ticket expired 1 day ago."
    );
}

#[test]
fn the_message_of_a_wrong_gate_names_both() {
    assert_eq!(
        display(pass("C 128", 'A', 128)),
        "Sorry, the ticket is for gate C, and this is gate A."
    );
    assert_eq!(
        GateError::WrongGate {
            valid: 'Z',
            here: 'B'
        }
        .to_string(),
        "the ticket is for gate Z, and this is gate B"
    );
}

#[test]
fn an_unreadable_ticket_is_rejected() {
    for ticket in ["", "C", "CC 128", "C soon"] {
        assert_eq!(
            display(pass(ticket, 'C', 128)),
            "Sorry, the ticket cannot be read.",
            "on the ticket is {ticket:?}"
        );
    }
}

#[test]
fn it_fits_into_a_box_of_any_error() {
    let boxed: Box<dyn Error> = Box::new(GateError::Unreadable);
    assert_eq!(boxed.to_string(), "the ticket cannot be read");
    assert!(
        boxed.source().is_none(),
        "an unreadable ticket has no other cause"
    );
}

#[test]
fn its_debug_output_is_derived() {
    assert_eq!(
        format!("{:?}", GateError::Expired { days: 1 }),
        "Expired { days: 1 }",
        "a derived `Debug` shows the variant and its fields"
    );
}
