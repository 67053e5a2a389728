//! Holds an async lock during the payment, so that every guest waits for all others.
mod bank;

use std::collections::HashMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use tokio::sync::Mutex;

pub use bank::{Bank, Unreachable};

struct Jar {
    bank: Arc<Bank>,
    tips: Mutex<HashMap<String, (u32, usize)>>,
}

pub fn router(bank: Arc<Bank>) -> Router {
    let tips = Mutex::default();
    Router::new()
        .route("/tips", post(tip))
        .with_state(Arc::new(Jar { bank, tips }))
}

async fn tip(
    State(jar): State<Arc<Jar>>,
    headers: HeaderMap,
    body: String,
) -> Result<(StatusCode, String), StatusCode> {
    let key = headers
        .get("idempotency-key")
        .and_then(|key| key.to_str().ok())
        .ok_or(StatusCode::BAD_REQUEST)?;
    let cents = body.parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    let mut tips = jar.tips.lock().await;
    if let Some(&(first, number)) = tips.get(key) {
        if first != cents {
            return Err(StatusCode::UNPROCESSABLE_ENTITY);
        }
        return Ok((StatusCode::CREATED, number.to_string()));
    }
    let paid = jar.bank.pay(cents).await;
    let number = paid.map_err(|Unreachable| StatusCode::BAD_GATEWAY)?;
    tips.insert(key.to_owned(), (cents, number));
    Ok((StatusCode::CREATED, number.to_string()))
}
