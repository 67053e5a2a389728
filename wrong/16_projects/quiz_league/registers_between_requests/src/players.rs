//! Hashes the password of a new player in a thread of the runtime.

use std::sync::LazyLock;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::routing::post;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sqlx::SqlitePool;
use tokio::task::spawn_blocking;

use crate::Problem;
use crate::json::Body;

#[derive(Deserialize)]
struct Credentials {
    name: String,
    password: String,
}

#[derive(Serialize)]
struct Session {
    token: String,
}

/// What a password is compared with if there's no such player.
static NO_ONE: LazyLock<String> = LazyLock::new(|| slow_hash("no one"));

/// Who sent a request, with a valid token in its header `Authorization`.
pub struct Player {
    pub id: i64,
    token: Vec<u8>,
}

pub fn routes() -> Router<SqlitePool> {
    Router::new()
        .route("/players", post(register))
        .route("/sessions", post(log_in).delete(log_out))
}

async fn register(
    State(pool): State<SqlitePool>,
    Body(new): Body<Credentials>,
) -> Result<StatusCode, Problem> {
    let length = new.name.trim().chars().count();
    let is_short = new.password.chars().count() < 12;
    Problem::check(&[
        (
            !(1..=20).contains(&length),
            "name",
            "it must have 1 to 20 characters",
        ),
        (is_short, "password", "it must have 12 characters or more"),
    ])?;
    let hash = slow_hash(&new.password);
    let insert = "INSERT INTO players (name, password) VALUES (?, ?)";
    let insert = sqlx::query(insert)
        .bind(new.name.trim().to_owned())
        .bind(hash);
    match insert.execute(&pool).await {
        Err(sqlx::Error::Database(error)) if error.is_unique_violation() => {
            Err(Problem::new(StatusCode::CONFLICT, "this name is taken"))
        }
        done => done.map(|_| StatusCode::CREATED).map_err(Problem::from),
    }
}

fn slow_hash(password: &str) -> String {
    let hash = Argon2::default().hash_password(password.as_bytes());
    hash.expect("the operating system has randomness")
        .to_string()
}

/// Runs something that takes a while, and leaves the runtime's threads to other requests.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    spawn_blocking(work).await.expect("hashing doesn't panic")
}

async fn log_in(
    State(pool): State<SqlitePool>,
    Body(given): Body<Credentials>,
) -> Result<(StatusCode, Json<Session>), Problem> {
    let select = "SELECT id, password FROM players WHERE name = ?";
    let found = sqlx::query_as::<_, (i64, String)>(select).bind(given.name.trim());
    let (id, hash) = found.fetch_optional(&pool).await?.unzip();
    let is_right = blocking(move || {
        // An unknown name takes as long as a wrong password, so the time doesn't tell which names exist.
        let hash = hash.as_deref().unwrap_or(&NO_ONE);
        let hash = PasswordHash::new(hash).expect("it was written as a hash");
        let verified = Argon2::default().verify_password(given.password.as_bytes(), &hash);
        verified.is_ok()
    });
    let is_right = is_right.await;
    let id = id.filter(|_| is_right).ok_or_else(|| {
        Problem::new(
            StatusCode::UNAUTHORIZED,
            "the name or the password is wrong",
        )
    })?;
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("the operating system has randomness");
    let token: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let insert = "INSERT INTO sessions (token, player) VALUES (?, ?)";
    let insert = sqlx::query(insert).bind(hash_of(&token)).bind(id);
    insert.execute(&pool).await?;
    Ok((StatusCode::CREATED, Json(Session { token })))
}

async fn log_out(State(pool): State<SqlitePool>, player: Player) -> Result<StatusCode, Problem> {
    let delete = sqlx::query("DELETE FROM sessions WHERE token = ?").bind(player.token);
    delete.execute(&pool).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A token is random, so it needs no slow hash.
fn hash_of(token: &str) -> Vec<u8> {
    Sha256::digest(token).to_vec()
}

impl FromRequestParts<SqlitePool> for Player {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, pool: &SqlitePool) -> Result<Self, Problem> {
        let header = parts.headers.get(header::AUTHORIZATION);
        let text = header.and_then(|header| header.to_str().ok());
        let token = text.and_then(|text| text.strip_prefix("Bearer "));
        let token = token.map(hash_of).unwrap_or_default();
        let select = sqlx::query_scalar("SELECT player FROM sessions WHERE token = ?");
        let found = select.bind(&token).fetch_optional(pool).await?;
        let unknown = || Problem::new(StatusCode::UNAUTHORIZED, "log in first");
        let id = found.ok_or_else(unknown)?;
        Ok(Self { id, token })
    }
}
