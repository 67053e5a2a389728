//! What was observed, in SQL.

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
    let _ = (pool, star);
    todo!()
}

/// Adds an observation, and returns its ID.
pub async fn add(
    pool: &SqlitePool,
    observer: &Observer,
    star: &str,
    day: &str,
    magnitude: f64,
) -> Result<i64, Refusal> {
    let _ = (pool, observer.id, star, day, magnitude);
    todo!()
}

/// Removes an observation of this observer.
pub async fn remove(pool: &SqlitePool, observer: &Observer, id: i64) -> Result<(), Refusal> {
    let _ = (pool, observer.id, id);
    todo!()
}
