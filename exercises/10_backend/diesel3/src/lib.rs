//! A puppet theater takes bookings with diesel-async, so that other guests are served while the database works. A family books
//! several seats at once. If one of them is taken, the family wants none. But those that were booked before the error stay
//! booked.
//!
//! Put the bookings into one transaction. `transaction` of `AsyncConnection` takes an async closure, and undoes everything
//! that was done with the closure's own parameter if it returns an error.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use diesel_async::sync_connection_wrapper::SyncConnectionWrapper;

diesel::table! {
    seats (number) {
        number -> Integer,
        guest -> Nullable<Text>,
    }
}

/// SQLite has no async interface, so each query runs in a thread of its own.
pub type Database = SyncConnectionWrapper<SqliteConnection>;

#[derive(Debug, PartialEq)]
pub enum BookingError {
    /// This seat is someone else's, or there is no such seat.
    NotFree(i32),
    Database(diesel::result::Error),
}

impl From<diesel::result::Error> for BookingError {
    fn from(error: diesel::result::Error) -> BookingError {
        BookingError::Database(error)
    }
}

/// Books all of these seats for a guest, or none.
pub async fn book(
    database: &mut Database,
    guest: &str,
    numbers: &[i32],
) -> Result<(), BookingError> {
    for number in numbers {
        let seat = seats::table.find(number);
        let booked = diesel::update(seat.filter(seats::guest.is_null()))
            .set(seats::guest.eq(guest))
            .execute(database)
            .await?;
        if booked == 0 {
            return Err(BookingError::NotFree(*number));
        }
    }
    Ok(())
}
