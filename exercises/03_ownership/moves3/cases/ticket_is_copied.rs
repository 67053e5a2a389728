//! error[E0599]
//! A ticket is copied, and both tickets are good for a ride.

use moves3::Ticket;

fn main() {
    let mut ticket = Ticket::buy("Summit");
    let copy = ticket.clone(); // misuse
    ticket.ride();
}
