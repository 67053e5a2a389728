mod theater;

use diesel3::{BookingError, book};
use theater::Theater;

#[tokio::test]
async fn a_family_gets_its_seats() {
    let theater = Theater::new("family").await;
    let mut database = theater.connect().await;
    book(&mut database, "Okoro", &[4, 5, 6]).await.unwrap();
    book(&mut database, "Lindt", &[1]).await.unwrap();
    assert_eq!(theater.seats_of("Okoro").await, [4, 5, 6]);
    assert_eq!(theater.seats_of("Lindt").await, [1]);
}

#[tokio::test]
async fn all_seats_are_booked_or_none() {
    let theater = Theater::new("none").await;
    let mut database = theater.connect().await;
    book(&mut database, "Lindt", &[6]).await.unwrap();
    for (numbers, missing) in [(&[4, 5, 6], 6), (&[6, 7, 8], 6), (&[2, 99, 3], 99)] {
        let booking = book(&mut database, "Okoro", numbers).await;
        assert_eq!(booking, Err(BookingError::NotFree(missing)));
        let seats = theater.seats_of("Okoro").await;
        assert_eq!(seats, [0; 0], "{missing} wasn't free, but others were kept");
    }
    assert_eq!(theater.seats_of("Lindt").await, [6]);
}

#[tokio::test]
async fn a_seat_is_not_booked_twice() {
    let theater = Theater::new("twice").await;
    let mut database = theater.connect().await;
    let booking = book(&mut database, "Okoro", &[3, 3]).await;
    assert_eq!(booking, Err(BookingError::NotFree(3)));
    assert_eq!(theater.seats_of("Okoro").await, [0; 0]);
}

#[tokio::test]
async fn after_an_error_the_next_family_is_served() {
    let theater = Theater::new("next").await;
    let mut database = theater.connect().await;
    let booking = book(&mut database, "Okoro", &[1, 99]).await;
    assert_eq!(booking, Err(BookingError::NotFree(99)));
    book(&mut database, "Lindt", &[1, 2]).await.unwrap();
    assert_eq!(theater.seats_of("Lindt").await, [1, 2]);
}

#[tokio::test]
async fn of_two_families_one_gets_everything() {
    let theater = Theater::new("two").await;
    let (mut left, mut right) = (theater.connect().await, theater.connect().await);
    let (one, other) = tokio::join!(
        book(&mut left, "Okoro", &[1, 2, 3, 4, 5]),
        book(&mut right, "Lindt", &[5, 4, 3, 2, 1]),
    );
    assert!(one.is_ok() != other.is_ok(), "{one:?} and {other:?}");
    let seats = [
        theater.seats_of("Okoro").await,
        theater.seats_of("Lindt").await,
    ];
    let numbers = seats.map(|seats| seats.len());
    let expected = if one.is_ok() { [5, 0] } else { [0, 5] };
    assert_eq!(numbers, expected, "{one:?} and {other:?}");
}
