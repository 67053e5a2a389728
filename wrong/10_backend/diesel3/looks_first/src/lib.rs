//! Looks whether all seats are free before it books them, without a transaction.

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
        let guests = seats::table.find(number).select(seats::guest);
        let guests: Vec<Option<String>> = guests.load(database).await?;
        if guests != [None] {
            return Err(BookingError::NotFree(*number));
        }
    }
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
