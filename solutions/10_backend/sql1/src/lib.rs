//! The SQL is chosen among constants, so `&'static str` proves that no input is in it, and nothing has to be promised.
//! What was typed arrives at the database beside the SQL, not in it.

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
    let sql = match order {
        "word" => BY_WORD,
        "region" => BY_REGION,
        _ => return Ok(None),
    };
    let words = sqlx::query_scalar(sql).bind(part).fetch_all(pool).await?;
    Ok(Some(words))
}
