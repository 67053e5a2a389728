//! Wrong: the database is in memory.

use std::path::Path;
use std::time::Duration;

use axum::Router;
use axum::http::StatusCode;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::time::sleep;

mod answers;
mod json;
mod players;
mod problem;
mod questions;

use problem::Problem;

const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS questions (
        id INTEGER PRIMARY KEY,
        text TEXT NOT NULL,
        choices TEXT NOT NULL,
        right INTEGER NOT NULL
    );
    CREATE TABLE IF NOT EXISTS suggestions (
        key TEXT PRIMARY KEY,
        draft TEXT NOT NULL,
        question INTEGER NOT NULL REFERENCES questions
    );
    CREATE TABLE IF NOT EXISTS players (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        password TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS sessions (
        token BLOB PRIMARY KEY,
        player INTEGER NOT NULL REFERENCES players
    );
    CREATE TABLE IF NOT EXISTS answers (
        player INTEGER NOT NULL REFERENCES players,
        question INTEGER NOT NULL REFERENCES questions,
        choice INTEGER NOT NULL,
        PRIMARY KEY (player, question)
    );
";

/// The service, with a database in this file.
pub async fn app(file: &Path) -> sqlx::Result<Router> {
    let _ = file;
    let options = SqliteConnectOptions::new().in_memory(true);
    let options = options.create_if_missing(true);
    // SQLite has one writer at a time, so more connections would only wait for each other.
    let pool = SqlitePoolOptions::new().max_connections(1);
    let pool = pool.connect_with(options).await?;
    sqlx::raw_sql(SCHEMA).execute(&pool).await?;
    let routes = questions::routes()
        .merge(players::routes())
        .merge(answers::routes());
    Ok(routes
        .fallback(async || Problem::new(StatusCode::NOT_FOUND, "there's no such page"))
        .method_not_allowed_fallback(async || {
            Problem::new(StatusCode::METHOD_NOT_ALLOWED, "this can't be done here")
        })
        .with_state(pool))
}

/// Serves until `closing` is ready, and then as long as requests take that have begun, but no longer than `grace`.
pub async fn serve(
    listener: TcpListener,
    app: Router,
    closing: impl Future<Output = ()> + Send + 'static,
    grace: Duration,
) -> std::io::Result<()> {
    let (closes, is_closing) = oneshot::channel();
    let server = axum::serve(listener, app).with_graceful_shutdown(async {
        closing.await;
        let _ = closes.send(());
    });
    let patience = async {
        let _ = is_closing.await;
        sleep(grace).await;
    };
    tokio::select! {
        ended = server.into_future() => ended,
        () = patience => Ok(()),
    }
}
