//! error[E0382]
//! Someone rides twice on one ticket.

use moves3::Ticket;

fn main() {
    let mut ticket = Ticket::buy("Summit");
    let first = ticket.ride();
    assert_eq!(first.from, "Summit");
    ticket.ride(); // misuse
}
