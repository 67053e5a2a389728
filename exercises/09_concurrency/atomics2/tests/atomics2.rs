use std::sync::Arc;

use atomics2::Seats;
use loom::sync::atomic::AtomicU32;
use loom::thread;

/// Two windows sell one seat each, at the same time. Returns what both sold, the lower seat first.
fn two_windows_sell(seats: &Arc<Seats>) -> [Option<u32>; 2] {
    let window = Arc::clone(seats);
    let other = thread::spawn(move || window.sell());
    let mut sold = [seats.sell(), other.join().unwrap()];
    sold.sort();
    sold
}

#[test]
fn the_last_seat_is_sold_once() {
    loom::model(|| {
        let seats = Arc::new(Seats::new(1));
        let sold = two_windows_sell(&seats);
        assert_eq!(sold, [None, Some(1)], "one seat for two people");
        assert_eq!(seats.left(), 0, "seats are left after the last one");
    });
}

#[test]
fn two_seats_are_two_numbers() {
    loom::model(|| {
        let seats = Arc::new(Seats::new(2));
        assert_eq!(seats.left(), 2, "nothing was sold yet");
        let sold = two_windows_sell(&seats);
        assert_eq!(sold, [Some(1), Some(2)], "the same seat was sold twice");
        assert_eq!(seats.sell(), None, "a third seat was sold");
    });
}

#[test]
fn the_number_never_drops_below_zero() {
    loom::model(|| {
        let seats = Arc::new(Seats::new(1));
        let window = Arc::clone(&seats);
        let display = Arc::clone(&seats);
        let window = thread::spawn(move || window.sell());
        let display = thread::spawn(move || display.left());
        seats.sell();
        let left = display.join().unwrap();
        assert!(left <= 1, "for a moment, {left} seats were left");
        window.join().unwrap();
    });
}

#[test]
fn a_full_house_stays_full() {
    loom::model(|| {
        let seats = Arc::new(Seats::new(0));
        let window = Arc::clone(&seats);
        let other = thread::spawn(move || window.sell());
        assert_eq!(seats.left(), 0, "a full house has seats for a moment");
        assert_eq!(other.join().unwrap(), None, "a seat that doesn't exist");
    });
}

#[test]
fn the_seats_are_one_atomic_number() {
    assert_eq!(
        size_of::<Seats>(),
        size_of::<AtomicU32>(),
        "no lock is needed beside the number"
    );
}
