//! Uses the last word of the header as the token, and ignores the word before it.

use axum::extract::FromRequestParts;
use axum::http::header;
use axum::http::request::Parts;
use sha2::{Digest, Sha256};
use sqlx::{Result, SqlitePool};

use crate::Refusal;

/// The observer who has sent a request, with the header `Authorization: Bearer` and a token.
pub struct Observer {
    pub id: i64,
}

/// Adds an observer, and returns their token.
pub async fn enroll(pool: &SqlitePool, name: &str) -> Result<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("the operating system has randomness");
    let token: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let insert = sqlx::query("INSERT INTO observers (name, token_hash) VALUES (?, ?)");
    insert.bind(name).bind(hash(&token)).execute(pool).await?;
    Ok(token)
}

fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token).to_vec()
}

impl FromRequestParts<SqlitePool> for Observer {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, pool: &SqlitePool) -> Result<Observer, Refusal> {
        let header = parts.headers.get(header::AUTHORIZATION);
        let header = header.and_then(|header| header.to_str().ok());
        let token = header.and_then(|header| header.rsplit(' ').next());
        let token = token.ok_or(Refusal::NotLoggedIn)?;
        let query = sqlx::query_scalar("SELECT id FROM observers WHERE token_hash = ?");
        let id = query.bind(hash(token)).fetch_optional(pool).await?;
        let id = id.ok_or(Refusal::NotLoggedIn)?;
        Ok(Observer { id })
    }
}
