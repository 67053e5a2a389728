//! error[E0599]
//! A booking with an hour gets another one.

use types2::{Booking, NoTable};

pub fn main() {
    let booking = Booking::<NoTable>::for_guest("Pia").seat(4);
    let booking = booking.at(19);
    booking.at(20); // misuse
}
