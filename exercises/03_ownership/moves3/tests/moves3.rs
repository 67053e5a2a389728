use std::marker::PhantomData;

use moves3::{Ride, Ticket};

/// Asks whether a type is `Clone`: for such a type the function of `Ask` hides the function of `Otherwise`.
#[allow(dead_code)]
struct Ask<T>(PhantomData<T>);

#[allow(dead_code)]
trait Otherwise {
    fn is_clone() -> bool {
        false
    }
}

impl<T> Otherwise for Ask<T> {}

#[allow(dead_code)]
impl<T: Clone> Ask<T> {
    fn is_clone() -> bool {
        true
    }
}

#[test]
fn the_ride_owns_what_the_ticket_owned() {
    let ride: fn(Ticket) -> Ride = Ticket::ride;
    let ticket = Ticket::buy("Summit");
    assert_eq!(ticket.station(), "Summit");
    let text = ticket.station().as_ptr();
    let ride = ride(ticket);
    assert_eq!(ride.from, "Summit");
    assert!(
        ride.from.as_ptr() == text,
        "the ride holds a copy of the ticket's text"
    );
}

#[test]
fn the_ticket_carries_no_flag() {
    assert_eq!(
        size_of::<Ticket>(),
        size_of::<String>(),
        "the ticket still remembers something besides its station"
    );
}

#[test]
fn nobody_can_copy_a_ticket() {
    assert!(
        !Ask::<Ticket>::is_clone(),
        "whoever can copy a ticket rides twice"
    );
}
