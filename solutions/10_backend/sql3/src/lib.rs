//! `FOR UPDATE` locks the row until the transaction ends, and reads what the last owner has committed. A single
//! `UPDATE … SET free = free - $1 WHERE title = $2 AND free >= $1` would do it as well, and is shorter, as long as the
//! decision fits into SQL.

pub mod postgres;

use sqlx::{PgPool, Result};

pub const SCHEMA: &str = "CREATE TABLE plays (title TEXT PRIMARY KEY, free INT NOT NULL)";

/// Sells seats if that many are free. Returns whether they were.
pub async fn sell(pool: &PgPool, title: &str, seats: i32) -> Result<bool> {
    let mut transaction = pool.begin().await?;
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
