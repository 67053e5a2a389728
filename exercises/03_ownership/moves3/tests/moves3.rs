use std::marker::PhantomData;

use moves3::{Ride, Ticket};

/// Finds out whether a type is `Clone`: then the function of `Ask` shadows the one of `Otherwise`.
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
        "the ride has a copy of the ticket's text"
    );
}

#[test]
fn the_ticket_has_no_flag() {
    assert_eq!(
        size_of::<Ticket>(),
        size_of::<String>(),
        "the ticket still stores something besides its station"
    );
}

#[test]
fn a_ticket_cannot_be_copied() {
    assert!(
        !Ask::<Ticket>::is_clone(),
        "if you can copy a ticket, you can ride twice"
    );
}
