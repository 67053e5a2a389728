use types2::{Booking, NoTable, Seated, Timed};

#[test]
fn stage_after_stage_leads_to_a_card() {
    let booking: Booking<NoTable> = Booking::<NoTable>::for_guest("Pia");
    let booking: Booking<Seated> = booking.seat(4);
    let booking: Booking<Timed> = booking.at(19);
    assert_eq!(booking.print(), "Pia: table 4, 19:00");
}

#[test]
fn the_guest_is_known_at_every_stage() {
    let booking = Booking::<NoTable>::for_guest("Raj");
    assert_eq!(booking.guest(), "Raj");
    let booking = booking.seat(12);
    assert_eq!(booking.guest(), "Raj");
    let booking = booking.at(8);
    assert_eq!(booking.guest(), "Raj");
    assert_eq!(booking.print(), "Raj: table 12, 8:00");
}
