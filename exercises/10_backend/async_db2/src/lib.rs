//! Many people vote at once for the name of a comet. `vote` reads how often a name was chosen, and then writes one
//! more. In WAL mode, which this database uses, SQLite lets readers and one writer work at the same time. A transaction
//! begins as a reader. If another one has written since then, what it has read is out of date, and its own write fails
//! at once with `database is locked`, however long the `busy_timeout` is.
//!
//! Begin as a writer instead: `pool.begin_with("BEGIN IMMEDIATE")` waits for its turn before it reads. (Here one
//! statement would do. In general, Rust code decides something between the two.)

use sqlx::{Result, SqlitePool};

pub const SCHEMA: &str =
    "CREATE TABLE names (name TEXT PRIMARY KEY, votes INTEGER NOT NULL) STRICT";

/// Votes for a name, and returns how many votes it has now. A name without an entry has none yet.
pub async fn vote(pool: &SqlitePool, name: &str) -> Result<i64> {
    let mut transaction = pool.begin().await?;
    let look = sqlx::query_scalar("SELECT votes FROM names WHERE name = ?");
    let votes: Option<i64> = look.bind(name).fetch_optional(&mut *transaction).await?;
    let votes = votes.unwrap_or(0) + 1;
    let write = sqlx::query("INSERT OR REPLACE INTO names VALUES (?, ?)");
    write
        .bind(name)
        .bind(votes)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok(votes)
}
