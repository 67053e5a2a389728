//! The readers of an online dictionary add words. The database puts a word in its place by the rules of the language
//! (`COLLATE dictionary` calls a function), and on some days, that takes a long time. There's a single connection, so
//! everyone else waits for it, and learns nothing until then.
//!
//! Limit both waits. A caller of `add` waits for the connection at most as long as the `wait` of `open`. If it isn't
//! free by then, the dictionary is `Busy`. Once there's a connection, the work takes at most `deadline`, or it's
//! `TooSlow`. A refused word isn't added, not even later.

use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use sqlx::{Error, SqlitePool};

pub const SCHEMA: &str = "CREATE TABLE words (word TEXT NOT NULL) STRICT";

/// Why a word wasn't added.
#[derive(Debug)]
pub enum Refused {
    /// The connection wasn't free in time. Try again later.
    Busy,
    /// The work wasn't done in time. Try again later.
    TooSlow,
    /// Anything else. It would fail again.
    Database(Error),
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Refused::Database(error)
    }
}

/// Opens a dictionary with one connection.
pub async fn open(options: SqliteConnectOptions, wait: Duration) -> sqlx::Result<SqlitePool> {
    let one = SqlitePoolOptions::new().max_connections(1);
    one.connect_with(options).await
}

/// Adds a word, and returns its position in the dictionary, from 1.
pub async fn add(pool: &SqlitePool, word: &str, deadline: Duration) -> Result<i64, Refused> {
    let mut transaction = pool.begin().await?;
    let insert = sqlx::query("INSERT INTO words VALUES (?)").bind(word);
    insert.execute(&mut *transaction).await?;
    let before = "SELECT count(*) FROM words WHERE word < ? COLLATE dictionary";
    let before = sqlx::query_scalar::<_, i64>(before).bind(word);
    let position = before.fetch_one(&mut *transaction).await? + 1;
    transaction.commit().await?;
    Ok(position)
}
