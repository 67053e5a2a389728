//! Looks first and takes then, in two steps.

use sqlx::{Result, SqlitePool};

pub const SCHEMA: &str = "
    CREATE TABLE orders (
        id    INTEGER PRIMARY KEY,
        title TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'waiting'
    ) STRICT";

/// Prints an order, and returns whether it was waiting. `printer` takes its title, and some time.
pub async fn print(pool: &SqlitePool, id: i64, printer: impl AsyncFnOnce(String)) -> Result<bool> {
    let take = sqlx::query_scalar("SELECT title FROM orders WHERE id = ? AND state = 'waiting'");
    let Some(title) = take.bind(id).fetch_optional(pool).await? else {
        return Ok(false);
    };
    let take = sqlx::query("UPDATE orders SET state = 'printing' WHERE id = ?");
    take.bind(id).execute(pool).await?;
    printer(title).await;
    let done = sqlx::query("UPDATE orders SET state = 'printed' WHERE id = ?");
    done.bind(id).execute(pool).await?;
    Ok(true)
}
