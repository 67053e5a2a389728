//! A theater sells its seats in two box offices, on one PostgreSQL server. `sell` reads how many seats are free,
//! and writes the new number. It uses a transaction, but that isn't enough: by default, each statement sees what others
//! have committed *up to then*, and nothing keeps them from writing between your two statements.
//!
//! Let `sell` lock the row when it reads it, so that the other box office waits. (There's also a way without reading
//! first.) `src/postgres.rs` starts a server for the tests; you don't have to read it.

pub mod postgres;

use sqlx::{PgPool, Result};

pub const SCHEMA: &str = "CREATE TABLE plays (title TEXT PRIMARY KEY, free INT NOT NULL)";

/// Sells seats if that many are free. Returns whether they were.
pub async fn sell(pool: &PgPool, title: &str, seats: i32) -> Result<bool> {
    let mut transaction = pool.begin().await?;
    let look = sqlx::query_scalar("SELECT free FROM plays WHERE title = $1");
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
