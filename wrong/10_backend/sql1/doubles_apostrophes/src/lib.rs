//! Escapes apostrophes by hand, and forgets the order.

use sqlx::{Result, SqlitePool};

pub const SCHEMA: &str = "
    CREATE TABLE words (
        word   TEXT NOT NULL,
        region TEXT NOT NULL,
        draft  INTEGER NOT NULL
    ) STRICT";

const BY_WORD: &str = "SELECT word FROM words WHERE NOT draft AND instr(word, ?) > 0 ORDER BY word";

const BY_REGION: &str =
    "SELECT word FROM words WHERE NOT draft AND instr(word, ?) > 0 ORDER BY region, word";

/// All words that contain `part` and aren't drafts, in this order.
pub async fn search(pool: &SqlitePool, part: &str, order: &str) -> Result<Option<Vec<String>>> {
    let part = part.replace("'", "''");
    let sql = format!(
        "SELECT word FROM words WHERE NOT draft AND instr(word, '{part}') > 0 ORDER BY {order}, word"
    );
    let words = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .fetch_all(pool)
        .await?;
    Ok(Some(words))
}
