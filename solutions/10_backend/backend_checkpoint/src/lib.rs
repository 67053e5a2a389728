//! The handlers only translate between HTTP and the register. Who may write is in their signatures, and each error
//! becomes an answer in one place.

mod observer;
mod refusal;
mod register;

use std::path::Path;

use axum::extract::{Path as InPath, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::{delete, get};
use axum::{Json, Router};
use serde::Deserialize;
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
    Migrator::new(migrations).await?.run(&pool).await?;
    Ok(pool)
}

pub fn router(pool: SqlitePool) -> Router {
    Router::new()
        .route("/stars/{star}", get(list).post(report))
        .route("/observations/{id}", delete(remove))
        .with_state(pool)
}

#[derive(Deserialize)]
struct Report {
    day: String,
    magnitude: f64,
}

async fn list(
    State(pool): State<SqlitePool>,
    InPath(star): InPath<String>,
) -> Result<Json<Vec<Observation>>, Refusal> {
    Ok(Json(register::list(&pool, &star).await?))
}

async fn report(
    State(pool): State<SqlitePool>,
    observer: Observer,
    InPath(star): InPath<String>,
    Json(Report { day, magnitude }): Json<Report>,
) -> Result<impl IntoResponse, Refusal> {
    if !(-2.0..=20.0).contains(&magnitude) {
        return Err(Refusal::Impossible);
    }
    let id = register::add(&pool, &observer, &star, &day, magnitude).await?;
    let location = [(header::LOCATION, format!("/observations/{id}"))];
    Ok((StatusCode::CREATED, location))
}

async fn remove(
    State(pool): State<SqlitePool>,
    observer: Observer,
    InPath(id): InPath<i64>,
) -> Result<StatusCode, Refusal> {
    register::remove(&pool, &observer, id).await?;
    Ok(StatusCode::NO_CONTENT)
}
