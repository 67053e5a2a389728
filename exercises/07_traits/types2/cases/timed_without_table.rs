//! error[E0599]
//! A booking gets an hour before it has a table.

use types2::{Booking, NoTable};

pub fn main() {
    let booking = Booking::<NoTable>::for_guest("Pia");
    booking.at(19); // misuse
    let booking = Booking::<NoTable>::for_guest("Pia").seat(4);
    booking.at(19);
}
