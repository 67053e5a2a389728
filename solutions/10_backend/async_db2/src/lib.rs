//! A transaction that is going to write says so when it begins. Then waiting helps, and `busy_timeout` decides how
//! long. What was read stays true until the commit.

use sqlx::{Result, SqlitePool};

pub const SCHEMA: &str =
    "CREATE TABLE names (name TEXT PRIMARY KEY, votes INTEGER NOT NULL) STRICT";

/// Votes for a name, and returns how many votes it has now. A name without an entry has none yet.
pub async fn vote(pool: &SqlitePool, name: &str) -> Result<i64> {
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
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
