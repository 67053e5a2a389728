//! error[E0599]
//! A card is printed for a booking without an hour.

use types2::{Booking, NoTable};

pub fn main() {
    let booking = Booking::<NoTable>::for_guest("Pia").seat(4);
    booking.print(); // misuse
    let booking = Booking::<NoTable>::for_guest("Pia").seat(4);
    booking.at(19).print();
}
