//! Variable stars get brighter and fainter, and amateurs keep a register of what they see. So far it only had rows.
//! From now on, observers own what they report. Everyone reads; only an observer with a token writes.
//!
//! Go through the parts in this order, and let the tests tell you how far you are:
//!
//! 1. `migrations/2_observers.sql` says in its comments what the database needs. `open`, below, doesn't migrate yet.
//! 2. `src/observer.rs`: the extractor `Observer` answers 401 without a valid token.
//! 3. `src/register.rs`: what is stored, in SQL. `src/refusal.rs` is finished: look at what `?` does with its errors.
//! 4. The routes. `POST /stars/{star}` answers 201 with the `Location` `/observations/{id}`, or 422 for a magnitude
//!    that isn't between -2 and 20. `DELETE /observations/{id}` answers 204. The rest follows from `Refusal`.

mod observer;
mod refusal;
mod register;

use std::path::Path;

use axum::extract::{Path as InPath, State};
use axum::routing::get;
use axum::{Json, Router};
use sqlx::SqlitePool;
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::sqlite::SqliteConnectOptions;

pub use observer::{Observer, enroll};
pub use refusal::Refusal;
pub use register::Observation;

/// Opens the database in a file, and brings it to the newest version.
pub async fn open(file: &Path) -> Result<SqlitePool, MigrateError> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true);
    let pool = SqlitePool::connect_with(options).await?;
    let migrations = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let _migrator = Migrator::new(migrations).await?;
    Ok(pool)
}

pub fn router(pool: SqlitePool) -> Router {
    Router::new()
        .route("/stars/{star}", get(list))
        .with_state(pool)
}

async fn list(
    State(pool): State<SqlitePool>,
    InPath(star): InPath<String>,
) -> Result<Json<Vec<Observation>>, Refusal> {
    Ok(Json(register::list(&pool, &star).await?))
}
