//! error[E0599]
//! A booking with a table gets another one.

use types2::{Booking, NoTable};

pub fn main() {
    let booking = Booking::<NoTable>::for_guest("Pia").seat(4);
    booking.seat(8); // misuse
}
