//! A shop prints posters. Several workers take orders from one database, and call `print` with an order's ID. While
//! the printer works, `print` keeps a connection of the pool and does nothing with it. When all connections wait for
//! printers, everyone else waits for a connection, and gives up with `PoolTimedOut`.
//!
//! Let go of the connection before you print. Then another question is open: two workers may call `print` for the
//! same order. Only one of them may print it, so it has to take the order in one step (`UPDATE … RETURNING …`). An
//! order is `waiting`, then `printing`, then `printed`.

use sqlx::{Result, SqlitePool};

pub const SCHEMA: &str = "
    CREATE TABLE orders (
        id    INTEGER PRIMARY KEY,
        title TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'waiting'
    ) STRICT";

/// Prints an order, and returns whether it was waiting. `printer` takes its title, and some time.
pub async fn print(pool: &SqlitePool, id: i64, printer: impl AsyncFnOnce(String)) -> Result<bool> {
    let mut transaction = pool.begin().await?;
    let look = sqlx::query_scalar("SELECT title FROM orders WHERE id = ? AND state = 'waiting'");
    let title: Option<String> = look.bind(id).fetch_optional(&mut *transaction).await?;
    let Some(title) = title else {
        return Ok(false);
    };
    printer(title).await;
    let done = sqlx::query("UPDATE orders SET state = 'printed' WHERE id = ?");
    done.bind(id).execute(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(true)
}
