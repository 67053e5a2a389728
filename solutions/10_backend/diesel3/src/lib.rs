//! The async closure borrows `guest` and `numbers`, and gets the connection back as its parameter. Returning an error is all that
//! it takes to undo the bookings, and `BookingError` is one because `transaction` can make it from diesel's own.

use diesel::prelude::*;
use diesel_async::sync_connection_wrapper::SyncConnectionWrapper;
use diesel_async::{AsyncConnection, RunQueryDsl};

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
    let all = async |database: &mut Database| {
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
    };
    database.transaction(all).await
}
