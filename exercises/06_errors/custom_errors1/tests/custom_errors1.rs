use std::error::Error;

use custom_errors1::{GateError, display, pass};

#[test]
fn a_good_ticket_opens_the_gate() {
    assert_eq!(display(pass("C 128", 'C', 128)), "Welcome!");
    assert_eq!(display(pass("A 200", 'A', 128)), "Welcome!");
}

#[test]
fn an_old_ticket_tells_its_age() {
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
fn one_day_is_not_one_days() {
    assert_eq!(
        display(pass("C 127", 'C', 128)),
        "Sorry, the ticket expired 1 day ago."
    );
}

#[test]
fn a_wrong_gate_names_both_gates() {
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
fn a_dirty_ticket_cannot_be_read() {
    for ticket in ["", "C", "CC 128", "C soon"] {
        assert_eq!(
            display(pass(ticket, 'C', 128)),
            "Sorry, the ticket cannot be read.",
            "the ticket says {ticket:?}"
        );
    }
}

#[test]
fn it_travels_like_any_other_error() {
    let boxed: Box<dyn Error> = Box::new(GateError::Unreadable);
    assert_eq!(boxed.to_string(), "the ticket cannot be read");
    assert!(
        boxed.source().is_none(),
        "nothing else is the cause of a dirty ticket"
    );
}

#[test]
fn its_debug_output_is_for_programmers() {
    assert_eq!(
        format!("{:?}", GateError::Expired { days: 1 }),
        "Expired { days: 1 }",
        "the derived `Debug` shows the variant and its fields"
    );
}
