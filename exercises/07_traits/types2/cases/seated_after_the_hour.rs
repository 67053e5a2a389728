//! error[E0599]
//! A booking with an hour gets another table.

use types2::{Booking, NoTable};

pub fn main() {
    let booking = Booking::<NoTable>::for_guest("Pia").seat(4);
    let booking = booking.at(19);
    booking.seat(8); // misuse
}
