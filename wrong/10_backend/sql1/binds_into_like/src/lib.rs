//! Binds the text, but `%` in it still means anything.

use sqlx::{Result, SqlitePool};

pub const SCHEMA: &str = "
    CREATE TABLE words (
        word   TEXT NOT NULL,
        region TEXT NOT NULL,
        draft  INTEGER NOT NULL
    ) STRICT";

const BY_WORD: &str =
    "SELECT word FROM words WHERE NOT draft AND word LIKE '%' || ? || '%' ORDER BY word";

const BY_REGION: &str =
    "SELECT word FROM words WHERE NOT draft AND word LIKE '%' || ? || '%' ORDER BY region, word";

/// All words that contain `part` and aren't drafts, in this order.
pub async fn search(pool: &SqlitePool, part: &str, order: &str) -> Result<Option<Vec<String>>> {
    let sql = match order {
        "word" => BY_WORD,
        "region" => BY_REGION,
        _ => return Ok(None),
    };
    let words = sqlx::query_scalar(sql).bind(part).fetch_all(pool).await?;
    Ok(Some(words))
}
