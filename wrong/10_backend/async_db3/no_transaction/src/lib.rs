//! Has no transaction, so the word is there before its position is known.

use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use sqlx::{Error, SqlitePool};
use tokio::time::timeout;

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
        match error {
            Error::PoolTimedOut => Refused::Busy,
            error => Refused::Database(error),
        }
    }
}

/// Opens a dictionary with one connection.
pub async fn open(options: SqliteConnectOptions, wait: Duration) -> sqlx::Result<SqlitePool> {
    let one = SqlitePoolOptions::new().max_connections(1);
    one.acquire_timeout(wait).connect_with(options).await
}

/// Adds a word, and returns its position in the dictionary, from 1.
pub async fn add(pool: &SqlitePool, word: &str, deadline: Duration) -> Result<i64, Refused> {
    let mut connection = pool.acquire().await?;
    let work = async {
        let insert = sqlx::query("INSERT INTO words VALUES (?)").bind(word);
        insert.execute(&mut *connection).await?;
        let before = "SELECT count(*) FROM words WHERE word < ? COLLATE dictionary";
        let before = sqlx::query_scalar::<_, i64>(before).bind(word);
        before.fetch_one(&mut *connection).await
    };
    let before = timeout(deadline, work).await;
    let before = before.map_err(|_| Refused::TooSlow)??;
    Ok(before + 1)
}
