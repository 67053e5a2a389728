use layout3::{Kind, Reservation};

#[test]
fn an_empty_seat_takes_no_extra_memory() {
    assert_eq!(size_of::<Reservation>(), 8);
    assert_eq!(size_of::<Option<Reservation>>(), 8, "`None` needs a niche");
}

#[test]
fn a_reservation_knows_its_seat_and_guest() {
    let reservation = Reservation::new(17, 0).expect("seat 17 exists");
    assert_eq!((reservation.seat(), reservation.guest()), (17, 0));
    let last = Reservation::new(u32::MAX, 70_000).expect("the hall is large");
    assert_eq!((last.seat(), last.guest()), (u32::MAX, 70_000));
    assert_ne!(reservation, last);
}

#[test]
fn there_is_no_seat_0() {
    assert_eq!(Reservation::new(0, 5), None);
}

#[test]
fn kinds_have_the_numbers_that_are_sent() {
    let numbers = [Kind::Child, Kind::Adult, Kind::Senior].map(Kind::number);
    assert_eq!(numbers, [1, 2, 3]);
    assert_eq!(size_of::<Kind>(), 1);
}

#[test]
fn numbers_become_kinds() {
    assert_eq!(Kind::from_number(1), Some(Kind::Child));
    assert_eq!(Kind::from_number(3), Some(Kind::Senior));
    assert_eq!(Kind::from_number(0), None);
    assert_eq!(Kind::from_number(4), None);
    assert_ne!(Kind::from_number(2), Some(Kind::Child));
}
