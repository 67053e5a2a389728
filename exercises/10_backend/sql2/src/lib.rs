//! Players of a fantasy game give coins to each other. `give` changes two rows in two steps. If the second step fails,
//! the first one has happened all the same, and coins come out of nowhere.
//!
//! Do both in a transaction: all or nothing. An update of a player that doesn't exist is not an error in SQL, it
//! changes 0 rows; return `false` then, and change nothing. The database refuses debts with its `CHECK`, which is an
//! error, and stays one.

use sqlx::{Result, SqlitePool};

pub const SCHEMA: &str = "
    CREATE TABLE players (
        name  TEXT PRIMARY KEY,
        coins INTEGER NOT NULL CHECK (coins >= 0)
    ) STRICT";

/// Gives coins of one player to another. Returns whether both exist.
pub async fn give(pool: &SqlitePool, from: &str, to: &str, coins: u32) -> Result<bool> {
    let add = sqlx::query("UPDATE players SET coins = coins + ? WHERE name = ?");
    add.bind(coins).bind(to).execute(pool).await?;
    let take = sqlx::query("UPDATE players SET coins = coins - ? WHERE name = ?");
    take.bind(coins).bind(from).execute(pool).await?;
    Ok(true)
}
