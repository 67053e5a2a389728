//! Locks the whole table, so other plays wait as well.

pub mod postgres;

use sqlx::{PgPool, Result};

pub const SCHEMA: &str = "CREATE TABLE plays (title TEXT PRIMARY KEY, free INT NOT NULL)";

/// Sells seats if that many are free. Returns whether they were.
pub async fn sell(pool: &PgPool, title: &str, seats: i32) -> Result<bool> {
    let mut transaction = pool.begin().await?;
    let lock = sqlx::query("LOCK TABLE plays IN EXCLUSIVE MODE");
    lock.execute(&mut *transaction).await?;
    let look = sqlx::query_scalar("SELECT free FROM plays WHERE title = $1 FOR UPDATE");
    let free: i32 = look.bind(title).fetch_one(&mut *transaction).await?;
    if free < seats {
        return Ok(false);
    }
    let write = sqlx::query("UPDATE plays SET free = $1 WHERE title = $2");
    let write = write.bind(free - seats).bind(title);
    write.execute(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(true)
}
