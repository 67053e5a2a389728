//! Calls an order printed before it is.

use sqlx::{Result, SqlitePool};

pub const SCHEMA: &str = "
    CREATE TABLE orders (
        id    INTEGER PRIMARY KEY,
        title TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'waiting'
    ) STRICT";

/// Prints an order, and returns whether it was waiting. `printer` takes its title, and some time.
pub async fn print(pool: &SqlitePool, id: i64, printer: impl AsyncFnOnce(String)) -> Result<bool> {
    let take = sqlx::query_scalar(
        "UPDATE orders SET state = 'printed' WHERE id = ? AND state = 'waiting' RETURNING title",
    );
    let Some(title) = take.bind(id).fetch_optional(pool).await? else {
        return Ok(false);
    };
    printer(title).await;
    let done = sqlx::query("UPDATE orders SET state = 'printed' WHERE id = ?");
    done.bind(id).execute(pool).await?;
    Ok(true)
}
