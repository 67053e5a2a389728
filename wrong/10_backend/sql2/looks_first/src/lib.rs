//! Looks whether both players exist, and begins with the step that the `CHECK` may refuse. There is no transaction.

use sqlx::{Result, SqlitePool};

pub const SCHEMA: &str = "
    CREATE TABLE players (
        name  TEXT PRIMARY KEY,
        coins INTEGER NOT NULL CHECK (coins >= 0)
    ) STRICT";

/// Gives coins of one player to another. Returns whether both exist.
pub async fn give(pool: &SqlitePool, from: &str, to: &str, coins: u32) -> Result<bool> {
    let both = sqlx::query_scalar("SELECT count(*) FROM players WHERE name IN (?, ?)");
    let both: i64 = both.bind(from).bind(to).fetch_one(pool).await?;
    if both < 2 {
        return Ok(false);
    }
    let take = sqlx::query("UPDATE players SET coins = coins - ? WHERE name = ?");
    take.bind(coins).bind(from).execute(pool).await?;
    let add = sqlx::query("UPDATE players SET coins = coins + ? WHERE name = ?");
    add.bind(coins).bind(to).execute(pool).await?;
    Ok(true)
}
