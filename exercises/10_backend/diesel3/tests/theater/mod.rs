//! A theater with ten seats, in a file, so that several connections can see it.

use std::path::PathBuf;

use diesel::{ExpressionMethods, QueryDsl};
use diesel_async::{AsyncConnection, RunQueryDsl, SimpleAsyncConnection};
use diesel3::{Database, seats};

pub struct Theater(PathBuf);

impl Theater {
    pub async fn new(name: &str) -> Theater {
        let theater = Theater(std::env::temp_dir().join(format!("{name}.db")));
        let seats = "
            CREATE TABLE seats (number INTEGER PRIMARY KEY NOT NULL, guest TEXT) STRICT;
            INSERT INTO seats (number) VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9), (10)";
        let mut database = theater.connect().await;
        database.batch_execute(seats).await.expect("ten seats");
        theater
    }

    /// A connection that waits while another one writes.
    pub async fn connect(&self) -> Database {
        let path = self.0.to_str().expect("a path of characters");
        let mut database = Database::establish(path).await.expect("a connection");
        let patience = "PRAGMA busy_timeout = 8000";
        database.batch_execute(patience).await.expect("patience");
        database
    }

    /// What everyone else sees: the seats that someone has.
    pub async fn seats_of(&self, guest: &str) -> Vec<i32> {
        let mut database = self.connect().await;
        let booked = seats::table.filter(seats::guest.eq(guest));
        let numbers = booked.select(seats::number).order(seats::number);
        numbers.load(&mut database).await.expect("numbers of seats")
    }
}
