//! A dictionary of dialect words, with a search field that anyone can use. `search` puts what people type into the
//! SQL, and so they can write SQL. `AssertSqlSafe` is the promise that this was checked. It wasn't.
//!
//! Bind the string instead: then it's only data. `%` and `_` have no special meaning in this search either.
//! (`instr(a, b)` of SQLite is the position of `b` in `a`, or 0.) What can't be bound is the name of a column: accept
//! only the orders `word` and `region`, and return `None` for any other.

use sqlx::{AssertSqlSafe, Result, SqlitePool};

pub const SCHEMA: &str = "
    CREATE TABLE words (
        word   TEXT NOT NULL,
        region TEXT NOT NULL,
        draft  INTEGER NOT NULL
    ) STRICT";

/// All words that contain `part` and aren't drafts, in this order.
pub async fn search(pool: &SqlitePool, part: &str, order: &str) -> Result<Option<Vec<String>>> {
    let sql = format!(
        "SELECT word FROM words WHERE NOT draft AND word LIKE '%{part}%' ORDER BY {order}, word"
    );
    let words = sqlx::query_scalar(AssertSqlSafe(sql))
        .fetch_all(pool)
        .await?;
    Ok(Some(words))
}
