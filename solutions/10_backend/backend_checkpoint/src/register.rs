//! Each function sends one query, and values are bound. `remove` sends a second one only to find out why nothing was
//! removed.

use serde::Serialize;
use sqlx::{FromRow, Result, SqlitePool};

use crate::{Observer, Refusal};

#[derive(Serialize, FromRow)]
pub struct Observation {
    id: i64,
    /// The day, such as `2026-03-01`.
    day: String,
    magnitude: f64,
    /// The name of the observer. It isn't known for old observations.
    observer: Option<String>,
}

/// All observations of a star, by their days. Those of one day are in the order in which they came.
pub async fn list(pool: &SqlitePool, star: &str) -> Result<Vec<Observation>> {
    let query = sqlx::query_as(
        "SELECT observations.id, day, magnitude, name AS observer
         FROM observations LEFT JOIN observers ON observers.id = observer
         WHERE star = ? ORDER BY day, observations.id",
    );
    query.bind(star).fetch_all(pool).await
}

/// Adds an observation, and returns its ID.
pub async fn add(
    pool: &SqlitePool,
    observer: &Observer,
    star: &str,
    day: &str,
    magnitude: f64,
) -> Result<i64, Refusal> {
    let query = sqlx::query_scalar(
        "INSERT INTO observations (observer, star, day, magnitude) VALUES (?, ?, ?, ?) RETURNING id",
    );
    let query = query.bind(observer.id).bind(star).bind(day).bind(magnitude);
    Ok(query.fetch_one(pool).await?)
}

/// Removes an observation of this observer.
pub async fn remove(pool: &SqlitePool, observer: &Observer, id: i64) -> Result<(), Refusal> {
    let query = sqlx::query("DELETE FROM observations WHERE id = ? AND observer = ?");
    let removed = query.bind(id).bind(observer.id).execute(pool).await?;
    if removed.rows_affected() == 1 {
        return Ok(());
    }
    let query = sqlx::query_scalar("SELECT id FROM observations WHERE id = ?");
    let exists: Option<i64> = query.bind(id).fetch_optional(pool).await?;
    Err(exists.map_or(Refusal::Unknown, |_| Refusal::NotYours))
}
