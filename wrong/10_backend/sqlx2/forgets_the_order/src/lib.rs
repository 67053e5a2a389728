//! Leaves the order of the pieces to chance.

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

/// A concert's ID and title, and one of its pieces.
type Row = (i64, String, Option<String>);

pub async fn schedule(pool: &SqlitePool) -> Result<Vec<Concert>> {
    let query = sqlx::query_as(
        "SELECT id, title, name
         FROM concerts LEFT JOIN pieces ON concert = id
         ORDER BY day, id, name DESC",
    );
    let rows: Vec<Row> = query.fetch_all(pool).await?;
    let concerts = rows.chunk_by(|one, next| one.0 == next.0);
    Ok(concerts.map(concert).collect())
}

/// A concert of all its rows.
fn concert(rows: &[Row]) -> Concert {
    let pieces = rows.iter().filter_map(|(.., piece)| piece.clone());
    Concert {
        title: rows[0].1.clone(),
        pieces: pieces.collect(),
    }
}
