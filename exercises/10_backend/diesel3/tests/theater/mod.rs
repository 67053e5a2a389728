//! A theater with ten seats, in a file, so that several connections can see it.

use std::path::PathBuf;
use std::{env, fs, process};

use diesel::{ExpressionMethods, QueryDsl};
use diesel_async::{AsyncConnection, RunQueryDsl, SimpleAsyncConnection};
use diesel3::{Database, seats};

/// The theater's folder. It's removed when the test ends.
pub struct Theater(PathBuf);

impl Theater {
    pub async fn new(name: &str) -> Theater {
        let folder = env::temp_dir().join(format!("theater-{name}-{}", process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let theater = Theater(folder);
        let seats = "
            CREATE TABLE seats (number INTEGER PRIMARY KEY NOT NULL, guest TEXT) STRICT;
            INSERT INTO seats (number) VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9), (10)";
        let mut database = theater.connect().await;
        database.batch_execute(seats).await.expect("ten seats");
        theater
    }

    /// A connection that waits while another one writes.
    pub async fn connect(&self) -> Database {
        let path = self.0.join("seats.db");
        let path = path.to_str().expect("a path of characters");
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

impl Drop for Theater {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
