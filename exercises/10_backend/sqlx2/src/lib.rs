//! A choir prints its schedule: all concerts by day, and the pieces of each in their order. The program asks for the
//! concerts, and then once more for each of them. If the database is on another machine, every query takes a while.
//!
//! Ask at most twice, however many concerts there are. A concert whose pieces aren't known yet is in the schedule as
//! well, and two concerts may have the same title. (`chunk_by` of slices helps with rows that belong together.)

use sqlx::{Result, SqlitePool};

pub const SCHEMA: &str = "
    CREATE TABLE concerts (
        id    INTEGER PRIMARY KEY,
        day   TEXT NOT NULL,
        title TEXT NOT NULL
    ) STRICT;
    CREATE TABLE pieces (
        concert  INTEGER NOT NULL REFERENCES concerts,
        position INTEGER NOT NULL,
        name     TEXT NOT NULL
    ) STRICT";

#[derive(Debug, PartialEq)]
pub struct Concert {
    pub title: String,
    pub pieces: Vec<String>,
}

pub async fn schedule(pool: &SqlitePool) -> Result<Vec<Concert>> {
    let query = sqlx::query_as("SELECT id, title FROM concerts ORDER BY day, id");
    let rows: Vec<(i64, String)> = query.fetch_all(pool).await?;
    let mut concerts = Vec::new();
    for (id, title) in rows {
        let query =
            sqlx::query_scalar("SELECT name FROM pieces WHERE concert = ? ORDER BY position");
        let pieces = query.bind(id).fetch_all(pool).await?;
        concerts.push(Concert { title, pieces });
    }
    Ok(concerts)
}
