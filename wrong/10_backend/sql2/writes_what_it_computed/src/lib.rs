//! A transaction that is dropped without `commit` is rolled back, so every `?` and every `return` before the last line
//! leaves the database as it was.

use sqlx::{Result, SqlitePool};

pub const SCHEMA: &str = "
    CREATE TABLE players (
        name  TEXT PRIMARY KEY,
        coins INTEGER NOT NULL CHECK (coins >= 0)
    ) STRICT";

/// Gives coins of one player to another. Returns whether both exist.
pub async fn give(pool: &SqlitePool, from: &str, to: &str, coins: u32) -> Result<bool> {
    let mut transaction = pool.begin().await?;
    let mut after = Vec::new();
    for (name, change) in [(from, -i64::from(coins)), (to, i64::from(coins))] {
        let look = sqlx::query_scalar("SELECT coins FROM players WHERE name = ?");
        let before: Option<i64> = look.bind(name).fetch_optional(&mut *transaction).await?;
        let Some(before) = before else {
            return Ok(false);
        };
        after.push((name, before + change));
    }
    for (name, coins) in after {
        let set = sqlx::query("UPDATE players SET coins = ? WHERE name = ?");
        set.bind(coins)
            .bind(name)
            .execute(&mut *transaction)
            .await?;
    }
    transaction.commit().await?;
    Ok(true)
}
