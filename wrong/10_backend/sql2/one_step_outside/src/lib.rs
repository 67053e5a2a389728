//! Takes the coins outside the transaction.

use sqlx::{Result, SqlitePool};

pub const SCHEMA: &str = "
    CREATE TABLE players (
        name  TEXT PRIMARY KEY,
        coins INTEGER NOT NULL CHECK (coins >= 0)
    ) STRICT";

/// Gives coins of one player to another. Returns whether both exist.
pub async fn give(pool: &SqlitePool, from: &str, to: &str, coins: u32) -> Result<bool> {
    let mut transaction = pool.begin().await?;
    let add = sqlx::query("UPDATE players SET coins = coins + ? WHERE name = ?");
    let added = add.bind(coins).bind(to).execute(&mut *transaction).await?;
    let take = sqlx::query("UPDATE players SET coins = coins - ? WHERE name = ?");
    let taken = take.bind(coins).bind(from).execute(&mut *transaction).await;
    let Ok(taken) = taken else {
        transaction.commit().await?;
        return taken.map(|_| true);
    };
    if added.rows_affected() + taken.rows_affected() < 2 {
        return Ok(false);
    }
    transaction.commit().await?;
    Ok(true)
}
