use moves3::{Ride, Ticket};

/// Uses the ticket. With `mut`, this compiles even if `ride` only borrows it; whether it may, `cases/` decides.
#[allow(unused_mut)]
fn ride(mut ticket: Ticket) -> Ride {
    ticket.ride()
}

#[test]
fn a_ride_starts_at_the_station_of_its_ticket() {
    assert_eq!(Ticket::buy("Summit").station(), "Summit");
    assert_eq!(ride(Ticket::buy("Summit")).from, "Summit");
    assert_eq!(ride(Ticket::buy("Lake")).from, "Lake");
}

#[test]
fn the_ride_owns_what_the_ticket_owned() {
    let ticket = Ticket::buy("Summit");
    let text = ticket.station().as_ptr();
    assert!(
        ride(ticket).from.as_ptr() == text,
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
