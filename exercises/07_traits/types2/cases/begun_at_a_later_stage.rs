//! error[E0599]
//! A booking begins at the last stage.

use types2::{Booking, NoTable, Timed};

pub fn main() {
    let booking: Booking<NoTable> = Booking::<NoTable>::for_guest("Pia");
    let _: Booking<Timed> = booking.seat(4).at(19);
    let _ = Booking::<Timed>::for_guest("Pia"); // misuse
}
