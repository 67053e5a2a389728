//! A quiz league for a whole town: everyone suggests questions, players answer them, and a table shows who is ahead.
//! You write the service behind it, with axum and SQLite. Other programs are its users, and they only see HTTP.
//!
//! Each stage adds something that a real service needs: the head of its test file says what, and `runner` shows it.
//! `cargo run league.db` starts the service, so you can try it with `curl`. Split the crate into modules when it grows.

use std::path::Path;

use axum::Router;

/// The service, with a database in this file. Until the third stage, you may do without one.
pub async fn app(file: &Path) -> sqlx::Result<Router> {
    println!("{} isn't used yet", file.display());
    Ok(Router::new())
}
